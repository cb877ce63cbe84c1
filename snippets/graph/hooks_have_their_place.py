import torch

x = torch.tensor(2.0, requires_grad=True)
h = x * 3
y = h**2

x.register_post_accumulate_grad_hook(lambda p: print("6 x.grad =", p.grad))
x.register_hook(lambda g: print("5 arrives at x:", g, "x.grad =", x.grad))
h.grad_fn.register_hook(lambda gi, go: print("4 node has run:", gi, go))
h.grad_fn.register_prehook(lambda go: print("3 node will run:", go, "h.grad =", h.grad))
h.retain_grad()
h.register_hook(lambda g: print("1 arrives at h:", g, "h.grad =", h.grad))
y.backward()
