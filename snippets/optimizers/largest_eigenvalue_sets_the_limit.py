import torch

torch.manual_seed(0)
x = torch.randn(100, 3, dtype=torch.float64) * torch.tensor([0.5, 1.0, 3.0])
best = torch.tensor([1.0, -2.0, 0.5], dtype=torch.float64)
y = x @ best


def loss(w):
    return ((x @ w - y) ** 2).mean()


hessian = torch.autograd.functional.hessian(loss, torch.zeros(3, dtype=torch.float64))
eigenvalues = torch.linalg.eigvalsh(hessian)  # (1)!
limit = 2 / eigenvalues.max().item()
print(f"eigenvalues {[round(e, 2) for e in eigenvalues.tolist()]}, limit {limit:.4f}")
for share in (0.5, 0.99, 1.01):
    w = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    for _ in range(2000):
        (slope,) = torch.autograd.grad(loss(w), w)
        with torch.no_grad():
            w -= share * limit * slope
    far = (w - best).norm().item()
    print(f"{share:4} x limit: {'arrived' if far < 1e-8 else f'{far:.1e} away'}")
