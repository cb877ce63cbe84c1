import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
ways = {
    "each sample": lambda f, x: (f.sum(), lambda g: g.norm(dim=1)),
    "one norm": lambda f, x: (f.sum(), lambda g: g.norm()),
    "mean of f": lambda f, x: (f.mean(), lambda g: g.norm(dim=1)),
}
for name, way in ways.items():
    w = torch.tensor([0.6, 0.3], requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.05)
    for _ in range(1000):
        x = torch.randn(16, 2).requires_grad_()
        output, norms = way(x @ w, x)
        (g,) = torch.autograd.grad(output, x, create_graph=True)
        optimizer.zero_grad()
        (norms(g) - 1).square().mean().backward()
        optimizer.step()
    print(f"{name:11}  slope after training: {w.norm():.2f}")
