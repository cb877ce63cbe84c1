import torch

x = torch.tensor(2.0, requires_grad=True)
for create_graph in (False, True):
    y = x**3
    seen = []
    y.grad_fn.register_prehook(lambda grads, s=seen: s.append(torch.is_grad_enabled()))
    (g,) = torch.autograd.grad(y, x, create_graph=create_graph)
    print(
        f"create_graph={create_graph!s:5}: recording {seen[0]!s:5}, g.grad_fn: {g.grad_fn is not None}"
    )
