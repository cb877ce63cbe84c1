def moons(n, seed):
    generator = torch.Generator().manual_seed(seed)
    y, angle = torch.arange(n) % 2, torch.pi * torch.rand(n, generator=generator)
    height = (1 - 2 * y) * (angle.sin() - 0.25)
    x = torch.stack((angle.cos() + y - 0.5, height), dim=1)
    return x + 0.3 * torch.randn(n, 2, generator=generator), y.double()


def fit(seed, lr=0.003):
    torch.manual_seed(seed)
    layers = nn.Linear(2, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 1)
    model = nn.Sequential(*layers, nn.Flatten(0))
    optimizer, steps, epochs = torch.optim.Adam(model.parameters(), lr), [], []
    for _ in range(40):
        for batch in torch.randperm(len(x_train)).split(10):
            loss = F.binary_cross_entropy_with_logits(model(x_train[batch]), y_train[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            steps.append(loss.item())  # (1)!
        with torch.no_grad():
            z, z_valid = model(x_train), model(x_valid)
        pairs = (z, y_train), (z_valid, y_valid)
        epochs.append([F.binary_cross_entropy_with_logits(*pair).item() for pair in pairs])
    return model, np.array(steps), np.array(epochs)
