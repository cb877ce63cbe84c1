import torch


class GradientDescent:
    def __init__(self, params, lr):
        self.params, self.lr = list(params), lr

    @torch.no_grad()
    def step(self):
        for p in self.params:
            p -= self.lr * p.grad


torch.manual_seed(0)
x, y = torch.randn(20, 3, dtype=torch.float64), torch.randn(20, dtype=torch.float64)
ours = torch.zeros(3, dtype=torch.float64, requires_grad=True)
theirs = ours.detach().clone().requires_grad_()
by_hand, built_in = GradientDescent([ours], lr=0.1), torch.optim.SGD([theirs], lr=0.1)
for _ in range(50):
    for w, optimizer in ((ours, by_hand), (theirs, built_in)):
        w.grad = None
        ((x @ w - y) ** 2).mean().backward()
        optimizer.step()
    torch.testing.assert_close(ours, theirs, rtol=0, atol=1e-12)
print("50 steps, the same parameters after each")
