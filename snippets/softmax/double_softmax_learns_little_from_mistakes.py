import torch
import torch.nn.functional as F

torch.manual_seed(0)
centres = torch.randn(10, 20, dtype=torch.float64)
target = torch.arange(10).repeat(100)
X = centres[target] + 0.3 * torch.randn(1000, 20, dtype=torch.float64)
random = torch.randn(20, 10, dtype=torch.float64)

print("start    step   loss: once  twice   accuracy: once  twice")
for name, start in (("zeros", torch.zeros_like(random)), ("random", random)):
    W = torch.stack([start, start]).requires_grad_()  # (1)!
    for step in range(1001):
        scores = X @ W
        once = F.cross_entropy(scores[0], target)
        twice = F.cross_entropy(scores[1].softmax(dim=1), target)
        if step in (0, 100, 1000):
            right = (scores.argmax(dim=2) == target).double().mean(dim=1)
            row = f"{once:13.3f} {twice:6.3f} {right[0]:16.3f} {right[1]:6.3f}"
            print(f"{name:6} {step:6d} {row}")
        (gradient,) = torch.autograd.grad(once + twice, W)
        W = (W - gradient).detach().requires_grad_()
right = (scores[1].argmax(dim=1) == target).view(100, 10).double().mean(dim=0)
print("twice, class by class:", *right.tolist())
