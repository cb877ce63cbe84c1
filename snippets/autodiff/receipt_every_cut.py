import torch

torch.manual_seed(0)
A, B, C = torch.randn(3, 4, 4, dtype=torch.float64)
x, t, upstream = torch.randn(3, 4, dtype=torch.float64)
J1 = torch.func.jacrev(lambda x: torch.tanh(A @ x))(x)
J2, J3 = torch.func.jacrev(lambda u: torch.sin(B @ u))(torch.tanh(A @ x)), C


def f(x):
    return C @ torch.sin(B @ torch.tanh(A @ x))


def hand(cut):
    tangents = [t, J1 @ t, J2 @ (J1 @ t), J3 @ (J2 @ (J1 @ t))]
    g = upstream
    adjoints = [((g @ J3) @ J2) @ J1, (g @ J3) @ J2, g @ J3, g]
    return adjoints[cut] @ tangents[cut]


auto = torch.autograd.functional.vjp(f, x, upstream)[1] @ t
rise = upstream @ (f(x + 1e-5 * t) - f(x - 1e-5 * t)) / 2e-5
for cut in range(4):
    assert (hand(cut) - auto).abs() < 1e-8 and (hand(cut) - rise).abs() < 1e-5
    print(f"cut after step {cut}: {hand(cut):.4f}, autograd {auto:.4f}")
