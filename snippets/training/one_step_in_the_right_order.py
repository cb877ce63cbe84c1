import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
x = torch.randn(64, 4)
y = x.sum(1, keepdim=True) + 3
losses = []
for _ in range(100):
    optimizer.zero_grad()
    with torch.autocast("cpu", dtype=torch.float16):
        loss = nn.functional.mse_loss(model(x), y)  # (1)!
    scaler.scale(loss).backward()
    scaler.unscale_(optimizer)
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    scaler.step(optimizer)  # (2)!
    scaler.update()
    losses.append(loss.item())
print(f"first loss above 5: {losses[0] > 5}, last below 0.01: {losses[-1] < 0.01}")
