model = make()
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
theta = joined(model.parameters())
m = r = torch.zeros(17)
for t in (1, 2, 3):
    found = by_hand(model, X, y, mean)
    g = joined(found[name] for name in parameters)
    m, r = 0.9 * m + 0.1 * g, 0.999 * r + 0.001 * g**2
    m_hat, r_hat = m / (1 - 0.9**t), r / (1 - 0.999**t)
    theta = theta - 0.1 * m_hat / (r_hat.sqrt() + 1e-8)
    before = model[0].weight.detach().clone()
    optimizer.zero_grad()
    F.cross_entropy(model(X), y).backward()
    optimizer.step()
    if t == 1:
        show("gradient", model[0].weight.grad)
        show("moved/lr", (model[0].weight.detach() - before) / 0.1)
        print("m / sqrt(r) without the hats:", f"{(m / r.sqrt())[0]:.4f}")
    torchs = joined(model.parameters())
    print(f"step {t} by hand = Adam:", same(theta, torchs, 1e-12))
for key, value in optimizer.state[model[0].weight].items():
    print("state:", key, tuple(value.shape))
