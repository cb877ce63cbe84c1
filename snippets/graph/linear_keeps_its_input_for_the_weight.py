import torch

layer = torch.nn.Linear(3, 2)
for needs in ("weight", "input", "weight input"):
    layer.weight.requires_grad_("weight" in needs)
    data = torch.ones(5, 3, requires_grad="input" in needs)
    node = layer(data).grad_fn
    saved = {"mat1": node._saved_mat1, "mat2": node._saved_mat2}
    kept = [name for name, tensor in saved.items() if tensor is not None]
    print(f"gradient for {needs:12}  saved: {' '.join(kept)}")
print("mat1 is the input:", node._saved_mat1 is data)
print("mat2 is the weight, transposed:", torch.equal(node._saved_mat2, layer.weight.T))
