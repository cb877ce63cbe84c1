for seed in (1, 2, 3):
    _, history = fit(split(shuffled(seed)), seed=seed)
    print(f"seed {seed}: held out {history[-1][3]:.3f}")
