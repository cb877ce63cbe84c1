import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(4):
    x = torch.randn(16, 3)
    if step == 2:
        x[5, 0] = torch.inf
    optimizer.zero_grad()
    loss = (model(x) - x.sum(1, keepdim=True)).square().mean()
    loss.backward()
    norm = nn.utils.get_total_norm([p.grad for p in model.parameters()])
    if not (loss.isfinite() and norm.isfinite()):
        print(f"step {step}: loss {loss.item()}, norm {norm.item()}: stop")
        break
    optimizer.step()
print("weights finite:", all(p.isfinite().all().item() for p in model.parameters()))
