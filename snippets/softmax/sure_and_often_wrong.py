import torch
import torch.nn.functional as F

torch.manual_seed(0)
centres = 0.35 * torch.randn(3, 20, dtype=torch.float64)


def sample(n):
    y = torch.randint(3, (n,))
    return centres[y] + torch.randn(n, 20, dtype=torch.float64), y


(x, y), (held_x, held_y), (new_x, new_y) = sample(60), sample(1000), sample(5000)
w = torch.zeros(20, 3, dtype=torch.float64, requires_grad=True)
for _ in range(3000):
    (gradient,) = torch.autograd.grad(F.cross_entropy(x @ w, y), w)
    w.data -= 0.5 * gradient
z, held = (new_x @ w).detach(), (held_x @ w).detach()
Ts = torch.arange(10, 101) / 10
best = min(Ts, key=lambda T: F.cross_entropy(held / T, held_y)).item()
print(f"right on new data: {(z.argmax(1) == new_y).double().mean().item():.2f}")
for T in (1.0, best):
    top = torch.softmax(z / T, dim=1).amax(dim=1).mean().item()
    print(f"T = {T:3.1f}: mean of the highest probability {top:.2f}")
