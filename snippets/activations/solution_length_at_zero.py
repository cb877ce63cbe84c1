import torch


def check(answer):
    for point in ([3.0, -4.0], [1e-30, 0.0], [0.0, 0.0]):
        x = torch.tensor(point, dtype=torch.float64, requires_grad=True)
        length = answer(x)
        (slope,) = torch.autograd.grad(length, x)
        size = sum(v * v for v in point) ** 0.5
        expected = [v / size if size else 0.0 for v in point]
        error = (slope - torch.tensor(expected, dtype=torch.float64)).abs().max()
        assert abs(length - size) <= 1e-12 * size, f"at {point}: length {length:.1e}"
        assert error < 1e-12, f"at {point}: slope {slope.tolist()}"


def answer(x):
    return torch.linalg.vector_norm(x)


check(answer)
print("accepted")
