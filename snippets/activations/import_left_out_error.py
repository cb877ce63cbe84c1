a = torch.linspace(-100, 100, 10)
