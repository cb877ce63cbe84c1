import warnings

import torch

x = torch.tensor([4.0, 0.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    try:
        with torch.autograd.detect_anomaly():
            distance = x.sqrt()
            (distance * x).sum().backward()
    finally:
        said = [str(w.message).splitlines() for w in caught]
        print(said[0][0])
        print(said[1][0])
        print(said[1][-2].strip())  # (1)!
