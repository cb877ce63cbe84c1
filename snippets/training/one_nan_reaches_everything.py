import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 6), nn.BatchNorm1d(6), nn.ReLU(), nn.Linear(6, 3))
optimizer = torch.optim.Adam(model.parameters())
x = torch.randn(8, 4)
x[2, 1] = torch.nan


def bad(tensors):
    flat = torch.cat([t.detach().flatten() for t in tensors])
    return f"{flat.isnan().sum().item():3} of {len(flat)}"


print("data             ", bad([x]))
print("first layer      ", bad([model[0](x)]))
model(x).square().mean().backward()
print("output           ", bad([model(x)]))
print("gradients        ", bad(p.grad for p in model.parameters()))
optimizer.step()
print("parameters       ", bad(model.parameters()))
print("Adam's means     ", bad(s["exp_avg"] for s in optimizer.state.values()))
print("batch statistics ", bad([model[1].running_mean, model[1].running_var]))
