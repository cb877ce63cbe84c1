import torch


def step(p):
    with torch.no_grad():
        p -= 0.1 * p.grad
    p.grad = None


x = torch.ones(2, requires_grad=True)
x.register_post_accumulate_grad_hook(step)
loss = x.square().sum()
loss.backward()
print(x.grad, x)
