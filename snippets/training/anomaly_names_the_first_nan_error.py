import warnings

import torch

warnings.simplefilter("ignore")
a = torch.tensor([1.0, 2.0], requires_grad=True)
b = torch.tensor([1.0, 2.0])
with torch.autograd.detect_anomaly():
    distance = (a - b).pow(2).sum().sqrt()
    print("distance", distance.item())
    distance.backward()
