import torch


def pull(z):
    z = z.detach().requires_grad_()
    (slope,) = torch.autograd.grad((torch.sigmoid(z) - 1) ** 2, z)
    return slope.abs()


def check(answer):
    z = answer()
    for near in (z - 0.01, z + 0.01):
        worse = f"{pull(near):.4f} at {near:.2f}, but {pull(z):.4f} at {z:.2f}"
        assert pull(near) < pull(z), worse


def answer():
    return -torch.tensor(2.0, dtype=torch.float64).log()


check(answer)
print("accepted")
