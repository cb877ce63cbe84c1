import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
for call in (1, 2):
    w.square().sum().backward()
    print(f"backward, call {call}:", w.grad.tolist())

v = torch.tensor([1.0, 2.0], requires_grad=True)
for call in (1, 2):
    (gradient,) = torch.autograd.grad(v.square().sum(), v)
    print(f"grad, call {call}:    ", gradient.tolist(), v.grad)
