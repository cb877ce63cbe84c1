import torch


def straight_through(x):
    return x + ((x > 0).float() - x).detach()


x = torch.tensor(0.3, requires_grad=True)
print("step      x    loss   gradient")
for step in range(6):
    loss = (straight_through(x) - 0.5) ** 2
    (gradient,) = torch.autograd.grad(loss, x)
    print(f"{step:4}   {x.item():4.1f}   {loss.item():.2f}   {gradient.item():8.0f}")
    with torch.no_grad():
        x -= 0.2 * gradient
