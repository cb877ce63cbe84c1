import torch
import torch.nn.functional as F


def check(answer):
    label = torch.tensor([3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 20.0])
    prediction = torch.arange(9.0)
    batches = list(zip(prediction.split(4), label.split(4), strict=True))
    expected = F.mse_loss(prediction, label).item()
    found = float(answer(batches))
    assert abs(found - expected) < 1e-4, f"{found}, but over all data {expected}"


def answer(batches):
    losses = [F.mse_loss(prediction, label) for prediction, label in batches]
    return sum(losses) / len(losses)


check(answer)
