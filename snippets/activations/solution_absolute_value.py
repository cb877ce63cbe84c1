import torch


def check(answer):
    for at in (-5.0, -0.1, 0.1, 2.0):
        x = torch.tensor(at, requires_grad=True)
        y = answer(x)
        y.backward()
        value, slope = y.item(), x.grad.item()
        right = abs(value - abs(at)) < 1e-6 and slope == (1 if at > 0 else -1)
        assert right, f"at {at:g}: value {value:g}, slope {slope:g}"


def answer(x):
    return torch.relu(x) + torch.relu(-x)


check(answer)
print("accepted")
