import torch


class RMSprop:
    def __init__(self, params, lr, alpha=0.99, eps=1e-8):
        self.params, self.lr, self.alpha, self.eps = list(params), lr, alpha, eps
        self.square = {p: torch.zeros_like(p) for p in self.params}

    @torch.no_grad()
    def step(self):
        for p in self.params:
            s = self.square[p]
            s.mul_(self.alpha).add_((1 - self.alpha) * p.grad**2)
            p -= self.lr * p.grad / (s.sqrt() + self.eps)


a, b = (torch.tensor(1.0, dtype=torch.float64, requires_grad=True) for _ in "ab")
pairs = [(a, RMSprop([a], 0.1)), (b, torch.optim.RMSprop([b], 0.1))]
for step in range(1, 5):
    for w, optimizer in pairs:
        w.grad = 2 * (w.detach() - 3)
        optimizer.step()
    print(f"step {step}: {a.item():.4f} by hand, {b.item():.4f} torch.optim")
