table("noisy")
figure, ax = plt.subplots(figsize=(6.4, 4))
for style, (name, k) in zip(STYLES, BEST["noisy"].items(), strict=True):
    look = {**style, "markevery": 10, "markersize": 5}
    ax.plot(range(0, 601, 12), loss[:601:12, k, 4], label=name, **look)
ax.axhline(GOAL, color=GREY)
ax.set(xlabel="steps", ylabel="loss", yscale="log")
ax.minorticks_off()
names = ax.legend()
