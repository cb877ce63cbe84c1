import torch

torch.manual_seed(0)
norm = torch.nn.BatchNorm1d(1).double()
mean, variance = torch.zeros(1).double(), torch.ones(1).double()  # (1)!
for step in range(1, 41):
    x = 3 * torch.randn(8, 1, dtype=torch.float64) + 10
    norm(x)
    mean = 0.9 * mean + 0.1 * x.mean(dim=0)
    variance = 0.9 * variance + 0.1 * x.var(dim=0)  # (2)!
    assert torch.allclose(mean, norm.running_mean)
    assert torch.allclose(variance, norm.running_var)
    if step in (1, 2, 10, 20, 40):
        print(f"step {step:2}: mean {mean.item():5.2f}", end=", ")
        print(f"variance {variance.item():5.2f}, 1 - 0.9^n {1 - 0.9**step:.2f}")
