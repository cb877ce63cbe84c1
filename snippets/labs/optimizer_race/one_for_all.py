for wanted in (4, 5):
    print("optimiser   lr  memory", *[f"{name:>7}" for name in list(FIELD)[:wanted]])
    worst = steps[:, :wanted].amax(1).tolist()
    for name in NAMES:
        k = min(OWN[name], key=worst.__getitem__)
        _, lr, memory = SETTINGS[k]
        counts = [f"{n:7}" for n in steps[k, :wanted].tolist()]
        left = f"{name:9}{lr:5}{memory or '-':>8}"
        print(left, *counts) if worst[k] <= LATEST else print(f"{name:9} none")
