import torch

torch.manual_seed(0)
shapes = [(5, 3), (4, 5), (2, 4), (5,), (4,), (2,)]
W1, W2, W3, b1, b2, b3 = (torch.randn(shape, dtype=torch.float64) for shape in shapes)
W, b = W3 @ W2 @ W1, W3 @ W2 @ b1 + W3 @ b2 + b3  # (1)!


def stack(x):
    return W3 @ (W2 @ (W1 @ x + b1) + b2) + b3


def hand(upstream):
    return upstream @ W


x, upstream = torch.randn(3).double().requires_grad_(), torch.randn(2).double()
(auto,) = torch.autograd.grad(stack(x), x, upstream)
rises = [stack(x + h) - stack(x - h) for h in 1e-4 * torch.eye(3).double()]  # (2)!
difference = torch.stack(rises) @ upstream / 2e-4
assert (stack(x) - (W @ x + b)).abs().max() < 1e-12
print("output = merged layer to 1e-12: True")  # (3)!
for name, other in (("autograd", auto), ("central difference", difference)):
    assert (other - hand(upstream)).abs().max() < 1e-8
    print(f"{name} = hand to 1e-08: True")
