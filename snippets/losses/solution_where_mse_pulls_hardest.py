import torch


def check(answer):
    z = answer().requires_grad_()
    loss = (torch.sigmoid(z) - 1) ** 2
    (slope,) = torch.autograd.grad(loss, z, create_graph=True)
    (curvature,) = torch.autograd.grad(slope, z)
    assert curvature.abs() < 1e-6, f"slope {slope:.4f}, curvature {curvature:.4f}"


def answer():
    return -torch.tensor(2.0, dtype=torch.float64).log()


check(answer)
print("accepted")
