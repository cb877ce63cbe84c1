import warnings

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
quiet = torch.autograd.set_detect_anomaly(True, check_nan=False)
with quiet, warnings.catch_warnings(record=True) as caught:
    saver = x.exp()
    y = saver * 2
    saver.add_(1)
    try:
        y.sum().backward()
    except RuntimeError as error:
        print(str(error).partition("Hint: ")[2])
lines = str(caught[-1].message).splitlines()
print(lines[0])
print("the line shown:", lines[-2].strip())
