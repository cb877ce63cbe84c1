import torch
import torch.nn.functional as F

x = torch.tensor([-3.0, -1.0, 0.0, 1.0, 3.0])
exact, fast = F.gelu(x), F.gelu(x, approximate="tanh")
print("exact", " ".join(f"{v:8.5f}" for v in exact))
print("tanh ", " ".join(f"{v:8.5f}" for v in fast))
print("equal:", torch.equal(exact, fast))
print("default:", torch.nn.GELU())
