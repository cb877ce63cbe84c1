import torch

norm = torch.nn.LayerNorm(4)
image = torch.randn(3, 4, 4, 4)
y = norm(image)
print("mean over the channels 0:", y[0, :, 0, 0].mean().abs().item() < 1e-6)
print("mean over a row 0:", y[0, 0, 0].mean().abs().item() < 1e-6)
norm(torch.randn(3, 4, 5, 5))
