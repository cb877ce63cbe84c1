import torch


def slope(function, depth, weight):
    x = torch.tensor(0.5, dtype=torch.float64, requires_grad=True)
    h = x
    for _ in range(depth):
        h = function(weight * h)
    h.backward()
    return x.grad.item()


print("layers   sigmoid      tanh      relu   relu, weight 1/2   relu, weight 2")
for depth in (1, 10, 50):
    row = [slope(f, depth, 1) for f in (torch.sigmoid, torch.tanh, torch.relu)]
    row += [slope(torch.relu, depth, weight) for weight in (0.5, 2)]
    print("{:6}   {:7.1e}   {:7.1e}   {:7g}   {:16.1e}   {:14.1e}".format(depth, *row))
