x, y = Tensor(2.0, requires_grad=True), Tensor(3.0, requires_grad=True)
z = x * y + x
below = [node.name() for node in z.grad_fn.next_functions]
print("ours: ", z.data, z.grad_fn.name(), below)
u, v = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0, requires_grad=True)
w = u * v + u
below = [node.name() for node, _ in w.grad_fn.next_functions]
print("torch:", w.item(), w.grad_fn.name(), below)
