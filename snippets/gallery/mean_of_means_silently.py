import torch

torch.manual_seed(0)
losses = torch.rand(10)
losses[9] = 5.0

print(f"mean over all ten: {losses.mean().item():.3f}")
for size in (5, 4, 3):
    means = [part.mean() for part in losses.split(size)]
    mean = torch.stack(means).mean().item()
    print(f"batches of {size}: mean of means {mean:.3f}")
