GOAL, LATEST = 1 / 80, 600


def arrival(loss):
    outside = ~(loss <= GOAL)  # (1)!
    numbers = torch.arange(1, len(loss) + 1).reshape(-1, 1, 1)
    exact = (numbers * outside).amax(0)
    return torch.where(exact <= 100, exact, exact.add(9) // 10 * 10)  # (2)!


steps = arrival(loss)
OWN = {name: [k for k, s in enumerate(SETTINGS) if s[0] == name] for name in NAMES}
own = steps[OWN["RMSprop"]]
steps[OWN["RMSprop"]] = torch.where(own <= 100, own, own.add(49) // 50 * 50)  # (3)!
BEST = {
    surface: {name: min(OWN[name], key=column.__getitem__) for name in NAMES}
    for surface, column in zip(FIELD, steps.T.tolist(), strict=True)
}
