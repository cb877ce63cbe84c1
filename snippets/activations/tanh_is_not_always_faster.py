import torch


def final_loss(function, step):
    torch.manual_seed(0)
    x = torch.linspace(-2, 2, 40, dtype=torch.float64).unsqueeze(1)
    target = torch.sin(3 * x)
    w, v = torch.randn(2, 16, 1, dtype=torch.float64)
    b, c = torch.randn(16, dtype=torch.float64), torch.zeros(1, dtype=torch.float64)
    weights = [t.requires_grad_() for t in (w.T, b, v / 4, c)]
    for _ in range(300):
        w, b, v, c = weights
        loss = (function(x @ w + b) @ v + c - target).square().mean()
        gradients = torch.autograd.grad(loss, weights)
        with torch.no_grad():
            for t, gradient in zip(weights, gradients, strict=True):
                t -= step * gradient
    return loss.item()


for step in (0.1, 0.3):
    ends = [final_loss(function, step) for function in (torch.sigmoid, torch.tanh)]
    print("step {:.1f}:  sigmoid {:.2f}  tanh {:.2f}".format(step, *ends))
