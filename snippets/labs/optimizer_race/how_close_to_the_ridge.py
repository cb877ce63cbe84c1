DISTANCES = [1e-2, 1e-4, 1e-6, 0.0]
ridge = {str(x): (saddle, [[x, 1.0]]) for x in DISTANCES}
chosen = [SETTINGS[BEST["saddle"][name]] for name in NAMES]
late = arrival(race(chosen, ridge)[1])
print("start at x =", *[f"{x:6}" for x in DISTANCES])
for name, counts in zip(NAMES, late.tolist(), strict=True):
    print(f"{name:12}", *[f"{n if n <= LATEST else '-':>6}" for n in counts])
