import torch


class AdamW:
    def __init__(self, params, lr, weight_decay, betas=(0.9, 0.999), eps=1e-8):
        self.params, self.lr, self.decay = list(params), lr, weight_decay
        self.betas, self.eps, self.t = betas, eps, 0
        self.m, self.v = ([torch.zeros_like(p) for p in self.params] for _ in "mv")

    @torch.no_grad()
    def step(self):
        self.t, (b1, b2) = self.t + 1, self.betas
        for p, m, v in zip(self.params, self.m, self.v, strict=True):
            p.mul_(1 - self.lr * self.decay)  # (1)!
            m.mul_(b1).add_((1 - b1) * p.grad)
            v.mul_(b2).add_((1 - b2) * p.grad**2)
            m_hat, v_hat = m / (1 - b1**self.t), v / (1 - b2**self.t)
            p -= self.lr * m_hat / (v_hat.sqrt() + self.eps)


for kind in (AdamW, torch.optim.AdamW):
    w = torch.tensor([1.0, -5.0])
    w.grad = torch.zeros(2)
    kind([w], lr=0.1, weight_decay=0.5).step()
    print(f"gradient 0: {[round(x, 4) for x in w.tolist()]}")
