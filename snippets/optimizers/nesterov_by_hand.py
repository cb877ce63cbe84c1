import torch


class Nesterov:
    def __init__(self, params, lr, momentum=0.9):
        self.params, self.lr, self.momentum = list(params), lr, momentum
        self.velocity = {p: torch.zeros_like(p) for p in self.params}

    @torch.no_grad()
    def step(self):
        for p in self.params:
            v = self.velocity[p]
            v.mul_(self.momentum).add_(p.grad)
            p -= self.lr * (p.grad + self.momentum * v)


a, b = (torch.tensor(1.0, dtype=torch.float64, requires_grad=True) for _ in "ab")
pairs = [(a, Nesterov([a], 0.1))]
pairs += [(b, torch.optim.SGD([b], 0.1, momentum=0.9, nesterov=True))]
for step in range(1, 5):
    for w, optimizer in pairs:
        w.grad = 2 * (w.detach() - 3)
        optimizer.step()
    print(f"step {step}: {a.item():.4f} by hand, {b.item():.4f} torch.optim")
