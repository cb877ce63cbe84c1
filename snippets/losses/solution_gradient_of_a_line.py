import torch


def check(answer):
    x = torch.tensor([0.0, 1.0, 2.0, 5.0], dtype=torch.float64)
    y = torch.tensor([1.0, 0.0, 4.0, 3.0], dtype=torch.float64)
    line = torch.tensor([0.5, -1.0], dtype=torch.float64, requires_grad=True)
    for n in (4, 2):
        loss = (line[0] * x[:n] + line[1] - y[:n]).square().mean()
        expected = torch.autograd.grad(loss, line)[0].tolist()
        found = [round(float(part), 6) for part in answer(x[:n], y[:n], 0.5, -1.0)]
        assert found == expected, f"{found}, but autograd has {expected}"


def answer(x, y, w, b):
    error = y - (w * x + b)
    return -2 * (error * x).mean(), -2 * error.mean()


check(answer)
print("accepted")
