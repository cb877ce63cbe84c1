import torch
import torch.nn.functional as F

loss = torch.tensor(torch.nan)
print("loss > 10:", (loss > 10).item(), " loss < 10:", (loss < 10).item())
print("loss == loss:", (loss == loss).item(), " isfinite:", loss.isfinite().item())

x = torch.tensor([1.0, torch.nan, 3.0])
print("max", x.max().item(), " argmax", x.argmax().item(), " sum", x.sum().item())
print("clamp ", x.clamp(min=0, max=2).tolist())
print("relu  ", F.relu(x).tolist())
print("Python's max:", max(1.0, torch.nan), "and", max(torch.nan, 1.0))
