import torch

w = torch.tensor(1.0, requires_grad=True)
losses = torch.stack([(w - 3) ** 2, (w + 1) ** 2])
print("losses:", losses.tolist())
for weights in ([1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [3.0, 1.0]):
    v = torch.tensor(weights)
    (slope,) = torch.autograd.grad(losses, w, v, retain_graph=True)
    print(f"weights {weights}: slope {slope:g}")
