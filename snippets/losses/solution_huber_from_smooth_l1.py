import torch
import torch.nn.functional as F


def check(answer):
    prediction = torch.tensor([0.2, 1.0, -6.0])
    label = torch.zeros(3)
    for delta in (1.0, 0.5, 4.0):
        found = answer(prediction, label, delta).item()
        expected = F.huber_loss(prediction, label, delta=delta).item()
        assert abs(found - expected) < 1e-5, f"delta {delta}: {found:.3f}"


def answer(prediction, label, delta):
    return delta * F.smooth_l1_loss(prediction, label, beta=delta)


check(answer)
print("accepted")
