import torch


def shrinkage(function, depth):
    torch.manual_seed(0)
    x = torch.randn(64, requires_grad=True)
    h = x
    for _ in range(depth):
        w = torch.randn(64, 64) / 8  # (1)!
        h = function(w @ h)
    upstream = torch.randn(64)
    h.backward(upstream)
    return (x.grad.norm() / upstream.norm()).item()


print("layers   sigmoid     tanh")
for depth in (1, 2, 5, 10):
    numbers = [shrinkage(function, depth) for function in (torch.sigmoid, torch.tanh)]
    print("{:6}   {:7.1e}  {:7.1e}".format(depth, *numbers))
