import torch

x = torch.ones(4)
view, detached, data = x[:2], x.detach(), x.data
copy = x.clone()
tensors = {"x": x, "view": view, "detached": detached, "data": data, "copy": copy}

print("written to  " + "  ".join(tensors) + "   x afterwards")
for name in ("x", "view", "detached", "data"):
    tensors[name].mul_(2)
    counts = [f"{t._version:>{len(n)}}" for n, t in tensors.items()]
    print(f"{name:10}  {'  '.join(counts)}   {x.tolist()}")
