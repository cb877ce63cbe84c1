import torch

torch.manual_seed(0)
z = torch.randn(1000, 8)
t = torch.randn(1000)
for function in (torch.sigmoid, torch.tanh):
    h = function(z)
    count = 0
    for inputs, target in zip(h, t, strict=True):
        w = torch.zeros(8, requires_grad=True)
        (w @ inputs - target).square().backward()
        count += w.grad.sign().sum().abs().item() == 8  # (1)!
    print(f"{function.__name__:7}  all 8 of one sign: {count:4} of 1000 samples")
