import torch
import torch.nn.functional as F

x = torch.linspace(-1, 1, 64, dtype=torch.float64)
print("parts   first gradient   w after 20 steps (goal: 3)")
for parts in (1, 4, 16):
    w = torch.zeros((), dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.SGD([w], lr=0.5)
    gradients = []
    for _ in range(20):
        optimiser.zero_grad()
        for piece in x.chunk(parts):
            F.mse_loss(w * piece, 3 * piece).backward()
        gradients.append(w.grad.item())
        optimiser.step()
    print(f"{parts:5}{gradients[0]:17.2f}{w.item():19.3g}")
