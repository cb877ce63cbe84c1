def floor(lr, memory=0.0, variance=0.8**2):
    share = (1 + memory) / (1 - memory)
    return sum(
        lr * variance * share / (2 * (2 * (1 + memory) - lr * curvature))
        for curvature in (1, 100)
    )


print("                      measured  formula")
for name, lr, memory in (
    ("SGD", 0.01, None),
    ("momentum", 0.005, 0.5),
    ("momentum", 0.001, 0.9),
    ("momentum", 0.002, 0.9),
):
    measured = loss[800:, SETTINGS.index((name, lr, memory)), 4].mean()
    left = f"{name:8} {lr:6} {memory or '-':>4}"
    print(f"{left} {measured:10.4f} {floor(lr, memory or 0):8.4f}")
