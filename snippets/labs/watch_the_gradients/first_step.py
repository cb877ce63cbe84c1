def first_step(kind, rate):
    model = make()
    optimizer = kind(model.parameters(), lr=rate)
    with watching(model, optimizer) as seen:
        F.cross_entropy(model(x_train[:50]), y_train[:50]).backward()
        optimizer.step()
    return STEPS * seen["ratio"], STEPS * seen["zeros"]


size = [layer.weight.square().mean().sqrt().item() for layer in linear(make())]
sgd, zeros = first_step(torch.optim.SGD, 0.1)
adam, zeros = first_step(torch.optim.Adam, 0.001)
by_hand = 0.001 * (1 - zeros).sqrt() / torch.tensor(size)
for name, ratio in {"SGD": sgd, "Adam": adam, "by hand": by_hand}.items():
    print(f"{name:8}", *(f"{r:.5f}" for r in ratio))
