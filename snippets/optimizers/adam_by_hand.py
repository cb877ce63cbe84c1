import torch


class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params, self.lr, self.betas, self.eps = list(params), lr, betas, eps
        self.m, self.v = ([torch.zeros_like(p) for p in self.params] for _ in "mv")
        self.t = 0

    @torch.no_grad()
    def step(self):
        self.t, (b1, b2) = self.t + 1, self.betas
        for p, m, v in zip(self.params, self.m, self.v, strict=True):
            m.mul_(b1).add_((1 - b1) * p.grad)
            v.mul_(b2).add_((1 - b2) * p.grad**2)
            m_hat, v_hat = m / (1 - b1**self.t), v / (1 - b2**self.t)
            p -= self.lr * m_hat / (v_hat.sqrt() + self.eps)


a, b = (torch.tensor(1.0, dtype=torch.float64, requires_grad=True) for _ in "ab")
for w, optimizer in ((a, Adam([a], 0.1)), (b, torch.optim.Adam([b], 0.1))):
    for _ in range(4):
        w.grad = 2 * (w.detach() - 3)
        optimizer.step()
print(f"after 4 steps: {a.item():.6f} by hand, {b.item():.6f} torch.optim")
