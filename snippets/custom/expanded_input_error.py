import torch
from torch.autograd import gradcheck

x = torch.ones(1, dtype=torch.float64).expand(3)
x.requires_grad_()
gradcheck(torch.sin, x)
