import torch
import torch.nn.functional as F

torch.manual_seed(0)
centres = torch.randn(100, 20, dtype=torch.float64)
target = torch.arange(100).repeat(10)
X = centres[target] + 0.3 * torch.randn(1000, 20, dtype=torch.float64)


def train(last):
    W = torch.zeros(20, 100, dtype=torch.float64, requires_grad=True)
    for step in range(1001):
        z = X @ W
        loss = F.cross_entropy(last(z), target)
        (gradient,) = torch.autograd.grad(loss, W)
        if step in (0, 10, 100, 1000):
            right = (z.argmax(dim=1) == target).double().mean()
            print(f"{step:7d} {loss:8.3f} {gradient.norm():11.5f} {right:9.3f}")
        W.data -= gradient


for name, last in (("scores", lambda z: z), ("softmax", lambda z: z.softmax(dim=1))):
    print(f"{name:>7}     loss    gradient  accuracy")
    train(last)
