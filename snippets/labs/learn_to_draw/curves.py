numbers = np.arange(1, len(losses) + 1)
best = losses[:, 1].argmin()
figure, ax = plt.subplots(figsize=(6.4, 3.4))
for name, values, style in zip(("train", "valid"), losses.T, ("-", "--"), strict=True):
    (line,) = ax.plot(numbers, values, style)
    end = numbers[-1] + 1, values[-1]
    ax.text(*end, name, color=line.get_color(), va="center")
ax.plot(numbers[best], losses[best, 1], "o", color="C1")
note = {"xytext": (0, 14), "textcoords": "offset points", "ha": "center"}
ax.annotate(f"epoch {numbers[best]}", (numbers[best], losses[best, 1]), **note)
ax.set(title="loss", xlabel="epoch", yscale="log")
ax.set_yticks([0.1, 0.2, 0.4, 0.8], labels=["0.1", "0.2", "0.4", "0.8"])
ax.minorticks_off()
