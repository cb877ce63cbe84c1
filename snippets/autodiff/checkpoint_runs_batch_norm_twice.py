import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

for use in (False, True):
    torch.manual_seed(0)
    norm = nn.BatchNorm1d(3)
    x = torch.randn(8, 3, requires_grad=True)
    h = checkpoint(norm, x, use_reentrant=False) if use else norm(x)
    (h**3).sum().backward()
    print("checkpoint:", use)
    print("  batches counted", norm.num_batches_tracked.item())
    print("  running mean   ", norm.running_mean)
    print("  gradient       ", x.grad[0])
