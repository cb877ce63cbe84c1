import torch


def check(answer):
    for bound in (5.0, 50.0):
        ps = [torch.zeros(n, requires_grad=True) for n in (2, 1, 3)]
        ps[0].grad, ps[1].grad = torch.tensor([3.0, 4.0]), torch.tensor([12.0])
        norm = answer(iter(ps), bound)
        assert ps[2].grad is None, "a parameter without gradient got one"
        got = torch.cat([ps[0].grad, ps[1].grad])
        right = torch.tensor([3.0, 4.0, 12.0]) * min(1.0, bound / 13)
        assert torch.allclose(got, right, atol=1e-4), f"bound {bound}: {got.tolist()}"
        assert abs(float(norm) - 13) < 1e-4, f"returned {float(norm):.4g}, not 13"


def answer(parameters, bound):
    grads = [p.grad for p in parameters if p.grad is not None]
    norm = torch.stack([g.norm() for g in grads]).norm()
    for g in grads:
        g *= min(1.0, bound / norm.item())
    return norm


check(answer)
print("accepted")
