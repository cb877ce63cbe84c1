import torch

torch.manual_seed(3)
noise = torch.randn(100_000)
print("mean of inputs   mean of tanh   mean of sigmoid")
for mean in (0, 2, -2):
    x = noise + mean
    print(f"{mean:14}   {torch.tanh(x).mean():12.2f}   {torch.sigmoid(x).mean():15.2f}")
