import torch

layer = torch.nn.Linear(3, 2)
data = torch.ones(5, 3)
for frozen, needs in ((False, False), (True, True), (False, True)):
    layer.weight.requires_grad_(not frozen)
    node = layer(data.clone().requires_grad_(needs)).grad_fn
    names = [
        name
        for name in ("_saved_mat1", "_saved_mat2")
        if getattr(node, name) is not None
    ]
    print(
        f"gradient for weight: {not frozen!s:5}  for input: {needs!s:5}  saved:", names
    )
