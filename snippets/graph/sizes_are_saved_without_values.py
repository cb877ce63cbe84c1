import torch

x = torch.rand(2, 3, requires_grad=True)
for text in ("x.sum()", "x.view(6)", "x[1]", "x**2", "x.softmax(dim=1)"):
    node = eval(text).grad_fn
    names = [name for name in dir(node) if name.startswith("_saved_")]
    values = {name.removeprefix("_saved_"): getattr(node, name) for name in names}
    plain = {k: v for k, v in values.items() if not isinstance(v, torch.Tensor)}
    print(f"{text:16}", plain)
