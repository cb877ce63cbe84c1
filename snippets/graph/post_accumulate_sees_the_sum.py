import torch

w = torch.tensor(2.0, requires_grad=True)
w.register_hook(lambda g: print("hook:", g.item(), end="   "))
w.register_post_accumulate_grad_hook(lambda p: print("p.grad:", p.grad.item()))
(3 * w).backward()
(w * w).backward()
(g,) = torch.autograd.grad(5 * w, w)
print("returned", g.item(), "  w.grad:", w.grad.item())
