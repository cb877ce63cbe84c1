import torch
import torch.nn.functional as F

torch.manual_seed(0)
x = torch.randn(200, dtype=torch.float64)
target = torch.relu(x)
print("function    gradient at b = -5  b after 500 steps  loss")
for f in (F.relu, F.leaky_relu, F.elu, F.gelu, F.silu):
    b = torch.tensor(-5.0, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([b], lr=0.1)
    for step in range(500):
        optimizer.zero_grad()
        loss = F.mse_loss(f(x + b), target)
        loss.backward()
        if step == 0:
            first = b.grad.item()
        optimizer.step()
    print(f"{f.__name__:10}  {first:18.4f}  {b.item():17.2f}  {loss.item():.3f}")
