sizes = [1e-2, 1e-4, 1e-6]
ridges = {str(size): (saddle, [[0.0, 1.0]]) for size in sizes}
push = torch.randn(1000, 1, 2, generator=torch.Generator().manual_seed(1))
push = push * torch.tensor(sizes).reshape(3, 1)
late = arrival(race([("SGD", 0.1, None)], ridges, push)[1])
for size, n in zip(sizes, late[0].tolist(), strict=True):
    print(f"noise {size:.0e}: {n} steps")
