import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = x * 3
h.register_hook(lambda g: print("registered before the write:", g))
h.retain_grad()
h.mul_(10)
h.register_hook(lambda g: print("registered after the write: ", g))
h.sum().backward()
print("retained:", h.grad)
