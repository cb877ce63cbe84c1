import torch

torch.manual_seed(0)
x = torch.rand(200, 2)
for start in (-3.0, 0.0):
    w = torch.ones(2, requires_grad=True)
    b = torch.tensor(start, requires_grad=True)
    highest = (x @ w + b).max()
    for _ in range(1000):
        loss = (torch.relu(x @ w + b) - 1).square().mean()
        dw, db = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            w -= 0.1 * dw
            b -= 0.1 * db
    print(f"bias {start:2.0f}: z at most {highest:.2f}, after 1000 steps", end="  ")
    print(f"w {[round(n, 2) for n in w.tolist()]}, b {b:.2f}, loss {loss:.2f}")
