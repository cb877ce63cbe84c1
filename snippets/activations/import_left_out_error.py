a = torch.linspace(-100, 100, 10)  # noqa: F821  # (1)!
