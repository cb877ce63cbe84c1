top = {"ridge": (saddle, [[0.0, 1.0]])}
for size in (1e-2, 1e-4, 1e-6):
    generator = torch.Generator().manual_seed(1)
    push = size * torch.randn(1200, 1, 2, generator=generator)
    n = int(arrival(race([("SGD", 0.1, None)], top, push)[1]))
    print(f"noise {size:.0e}: {n} steps")
