import torch

torch.manual_seed(0)
x = torch.randn(1000, dtype=torch.float64)
y = 2 * x + torch.randn(1000, dtype=torch.float64)
slopes = 2 * (0.5 * x - y) * x  # (1)!
full = slopes.mean()
spread = slopes.std(correction=0)
print(f"full gradient {full:.3f}")
for size in (1, 10, 100, 1000):
    batches = slopes[torch.randint(1000, (4000, size))].mean(1)  # (2)!
    print(
        f"size {size:4}: mean {batches.mean():.2f}  spread {batches.std():.2f}  predicted {spread / size**0.5:.2f}"
    )
