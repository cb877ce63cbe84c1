figure, ax = plt.subplots(figsize=(6.4, 3.4))
ax.set(xlabel="epoch", title="valid loss", ylim=(0.15, 0.65), yticks=[0.2, 0.4, 0.6])
for lr, style, place in ((0.003, "-", (33, 0.2)), (0.01, "--", (26, 0.45))):
    runs = np.array([fit(seed, lr)[2][:, 1] for seed in range(5)])
    (line,) = ax.plot(numbers, np.median(runs, axis=0), style)
    ax.fill_between(numbers, runs.min(axis=0), runs.max(axis=0), alpha=0.2)
    ax.text(*place, f"lr = {lr}", color=line.get_color())
    print(f"lr {lr:<5}  lowest loss of each seed:", *(f"{low:.3f}" for low in runs.min(axis=1)))
