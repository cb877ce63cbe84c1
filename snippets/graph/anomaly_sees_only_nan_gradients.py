import warnings

import torch

warnings.simplefilter("ignore")
with torch.autograd.detect_anomaly():
    for value in (-1.0, 0.0):
        x = torch.tensor(value, requires_grad=True)
        y = x.log()
        y.backward()
        print(f"log({value:g}) = {y.item()}, slope {x.grad.item()}: no error")
