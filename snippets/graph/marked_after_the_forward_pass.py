import torch

x, w = torch.ones(2), torch.ones(2, requires_grad=True)
product = x * w
x.requires_grad_()
loss = product.sum()
loss.backward()
print(x.grad, x.requires_grad)
print("ways back:", [node is not None for node, _ in product.grad_fn.next_functions])
again = x * w
print("ways back:", [node is not None for node, _ in again.grad_fn.next_functions])
