import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = x.exp()
y = h.sum()
before = y.grad_fn, h.grad_fn, h.grad_fn.next_functions[0][0]

y.backward()
after = y.grad_fn, h.grad_fn, h.grad_fn.next_functions[0][0]
for old, new in zip(before, after, strict=True):
    print(old.name().split("::")[-1], "is still there:", old is new)
print("h:", [round(n, 3) for n in h.tolist()])
