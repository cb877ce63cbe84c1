import torch

x, w = torch.rand(2, 2, 3, requires_grad=True).unbind()  # (1)!
m = torch.rand(3, 4, requires_grad=True)
linear, norm = torch.nn.Linear(3, 4), torch.nn.LayerNorm(3)
dropout = torch.nn.Dropout(0.5)
calls = "x + w;x - w;2 * x;x * w;x / w;x**2;x.log();x.sin();x.exp();x.sqrt();x.tanh();"
calls += "x.sigmoid();x.relu();x @ m;linear(x);x.sum();x.view(6);torch.cat([x, w]);"
calls += "x.max(dim=1)[0];x.softmax(dim=1);norm(x);dropout(x)"
for text in calls.split(";"):
    node = eval(text).grad_fn
    names = [name for name in dir(node) if name.startswith("_saved_")]
    values = {name.removeprefix("_saved_"): getattr(node, name) for name in names}
    tensors = {k: v for k, v in values.items() if isinstance(v, torch.Tensor)}
    size = sum(tensor.nbytes for tensor in tensors.values())
    title = node.name().removesuffix("Backward0")
    print(f"{text:17} {title:16} {size:2}", *tensors)
