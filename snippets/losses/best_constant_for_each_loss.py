import torch
import torch.nn.functional as F


def best(loss, t, start, steps=4000):
    z = start.double().requires_grad_()
    for step in range(steps):
        (slope,) = torch.autograd.grad(loss(z.expand(t.shape[0], *z.shape), t), z)
        z = (z - slope / (1 + step / 100)).detach().requires_grad_()
    return z


prices = torch.tensor([1.0, 2.0, 3.0, 4.0, 40.0], dtype=torch.float64)
labels = torch.tensor([1.0, 0.0, 0.0, 0.0, 1.0], dtype=torch.float64)
classes = torch.tensor([0, 0, 1, 2, 2, 2, 2, 2, 2, 2])
zero = torch.zeros(())
print(f"MSE: {best(F.mse_loss, prices, zero).item():.2f}, the mean")
print(f"MAE: {best(F.l1_loss, prices, zero).item():.2f}, the median")
bce = best(F.binary_cross_entropy_with_logits, labels, zero)
print(f"BCE: {bce.sigmoid().item():.2f}, the rate of ones")
ce = best(F.cross_entropy, classes, torch.zeros(3)).softmax(0)
print("CE:", [f"{p:.2f}" for p in ce], "the shares")
