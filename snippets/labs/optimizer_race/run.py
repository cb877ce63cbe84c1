generator = torch.Generator().manual_seed(0)
noise = torch.zeros(1000, 36, 2)
noise[:, 4:] = 0.8 * torch.randn(1000, 32, 2, generator=generator)
path, loss = race(SETTINGS, FIELD, noise)
