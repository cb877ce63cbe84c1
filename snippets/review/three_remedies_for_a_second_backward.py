import torch

w = torch.tensor(3.0, requires_grad=True)
for _ in range(1000):
    w.grad = None
    (w**2).backward()
print("1000 calls, 1000 graphs:", w.grad.item())

w.grad = None
h = w**2
(2 * h + 3 * h).backward()
print("two losses, one call:   ", w.grad.item())

w.grad = None
h = w**2
(2 * h).backward(retain_graph=True)
(3 * h).backward()
print("retained, then the last:", w.grad.item())

w.grad = None
y = w + 1
y.backward()
y.backward()
print("nothing was saved:      ", w.grad.item())
