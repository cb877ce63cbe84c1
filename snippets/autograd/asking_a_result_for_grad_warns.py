import warnings

import torch

x = torch.ones(2, requires_grad=True)
y = x + 2
(y * y * 3).mean().backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("y.grad:", y.grad)
for warning in caught:
    message = str(warning.message).partition(" (Triggered")[0]
    print(f"{warning.category.__name__}:", message.replace(". ", ".\n"))
