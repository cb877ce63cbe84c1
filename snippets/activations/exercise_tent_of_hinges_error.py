import torch


def check(answer):
    x = torch.linspace(-3, 5, 81)
    tent = (1 - (x - 1).abs()).clamp(min=0)
    error = (answer(x) - tent).abs()
    worst = x[error.argmax()].item()
    assert error.max() < 1e-5, f"at x = {worst:.1f} it is off by {error.max():.2f}"


def answer(x):
    return torch.relu(x) - 2 * torch.relu(x - 1)


check(answer)
