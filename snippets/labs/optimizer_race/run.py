generator = torch.Generator().manual_seed(0)
noise = torch.zeros(1200, 36, 2)
noise[:, 4:] = 0.8 * torch.randn(1200, 32, 2, generator=generator)
path, loss = race(SETTINGS, FIELD, noise)
