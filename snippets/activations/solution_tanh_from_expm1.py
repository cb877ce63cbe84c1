import torch


def check(answer):
    for at in (-200, -89, -1, -1e-5, 0, 1e-8, 1e-5, 1e-3, 0.5, 1, 44, 89, 200):
        x = torch.tensor(float(at))
        value, right = answer(x).item(), torch.tanh(x).item()
        close = abs(value - right) <= 1e-6 * abs(right)
        assert close, f"at {at:g}: {value:.6g}, not {right:.6g}"


def answer(x):
    m = torch.expm1(-2 * x.abs())
    return torch.sign(x) * -m / (m + 2)


check(answer)
print("accepted")
