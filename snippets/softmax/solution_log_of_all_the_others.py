import torch


def check(answer):
    for z, value, slope in (([1.0, 2.0], -0.3133, -0.2689), ([20.0, 0.0], -20, -1)):
        z = torch.tensor([*z, -300.0], requires_grad=True)
        y = answer(z)
        (gradient,) = torch.autograd.grad(y, z)
        for got, right in ((y.item(), value), (gradient[0].item(), slope)):
            assert abs(got - right) < 1e-3, f"{z.tolist()}: {got:.4f}, not {right}"


def answer(z):
    return torch.logsumexp(z[1:], dim=0) - torch.logsumexp(z, dim=0)


check(answer)
print("accepted")
