import torch


def different_shapes(prediction, target):
    if prediction.shape == target.shape:
        return ""
    a, b = tuple(prediction.shape), tuple(target.shape)
    both = tuple(torch.broadcast_shapes(a, b))
    return f"{a} and {b} are stretched to {both}"


prediction = torch.zeros(200, 1)
label = torch.zeros(200)
for name, target in (("wrong", label), ("cured", label.unsqueeze(1))):
    print(f"{name}: {different_shapes(prediction, target) or 'quiet'}")
