import torch


class Momentum:
    def __init__(self, params, lr, momentum=0.9, dampening=0.0):
        self.params, self.lr, self.velocity = list(params), lr, {}
        self.momentum, self.dampening = momentum, dampening

    @torch.no_grad()
    def step(self):
        for p in self.params:
            first = p not in self.velocity
            v = self.velocity.setdefault(p, p.grad.clone())  # (1)!
            if not first:
                v.mul_(self.momentum).add_((1 - self.dampening) * p.grad)
            p -= self.lr * v


a, b = (torch.tensor(1.0, dtype=torch.float64, requires_grad=True) for _ in "ab")
pairs = [(a, Momentum([a], 0.1)), (b, torch.optim.SGD([b], 0.1, momentum=0.9))]
for step in range(1, 5):
    for w, optimizer in pairs:
        w.grad = 2 * (w.detach() - 3)
        optimizer.step()
    print(f"step {step}: {a.item():.4f} by hand, {b.item():.4f} torch.optim")
