import torch

x = torch.tensor(0.5, requires_grad=True)
y = x.exp()
y.backward()
node = y.grad_fn
pairs = {
    "y.grad_fn": (y.grad_fn, y.grad_fn),
    "x.grad": (x.grad, x.grad),
    "next_functions[0][0]": (node.next_functions[0][0], node.next_functions[0][0]),
    "next_functions": (node.next_functions, node.next_functions),
    "x.detach()": (x.detach(), x.detach()),
}
for name, (one, two) in pairs.items():
    print(f"{name:21} same object: {one is two}")
