import warnings

import torch
from torch.autograd import gradcheck

warnings.simplefilter("ignore")  # (1)!
x = torch.tensor([1.5, -1.0, 0.5], requires_grad=True)
print("float32, defaults:", gradcheck(torch.sin, x, raise_exception=False))
print("float32, wider:", gradcheck(torch.sin, x, eps=1e-2, atol=1e-3))
z = torch.tensor([1 + 1j, 2 - 1j], dtype=torch.complex128, requires_grad=True)
print("complex:", gradcheck(torch.sin, z))
