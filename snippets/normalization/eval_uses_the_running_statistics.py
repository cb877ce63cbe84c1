import torch

torch.manual_seed(0)
norm = torch.nn.BatchNorm1d(1)
for _ in range(100):
    norm(3 * torch.randn(64, 1) + 10)
usual, shifted = 3 * torch.randn(64, 1) + 10, torch.randn(64, 1) + 20
for name, x in {"usual": usual, "shifted": shifted}.items():
    y = norm.eval()(x)
    alone = torch.allclose(norm(x[:1]), y[:1])
    print(f"{name:7} eval:  mean {y.mean():.2f}, std {y.std():.2f}, alone {alone}")
    y = norm.train()(x)
    alone = torch.allclose(norm(x[:2]), y[:2])
    mean = y.mean().abs()
    print(f"{name:7} train: mean {mean:.2f}, std {y.std():.2f}, alone {alone}")
