import torch
import torch.nn.functional as F

torch.manual_seed(0)
x = torch.randn(1000)
target = torch.where(x > 0, x, 0.3 * x)
print("start:", torch.nn.PReLU().weight.item())
for decay in (0.0, 0.01, 0.1):
    layer = torch.nn.PReLU()
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.5, weight_decay=decay)
    for _ in range(200):
        optimizer.zero_grad()
        F.mse_loss(layer(x), target).backward()
        optimizer.step()
    print(f"weight_decay {decay:4}: slope {layer.weight.item():.3f}")
