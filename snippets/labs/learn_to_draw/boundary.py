side = torch.linspace(-2.4, 2.4, 44)
x, y = torch.meshgrid(side, side, indexing="xy")  # (1)!
with torch.no_grad():
    p = model(torch.stack((x, y), dim=-1).flatten(0, 1)).sigmoid().view(x.shape)
figure, ax = plt.subplots(figsize=(5.6, 4.6))
levels = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1]
shades = ax.contourf(x, y, p, levels, cmap="PuOr_r", vmin=-0.4, vmax=1.4)
ax.contour(x, y, p, [0.5], colors="gray", linewidths=3)
for label, marker, colour in ((0, "o", "#3b1a66"), (1, "^", "#8a3b00")):
    points = x_train[y_train == label].T
    ax.scatter(*points, marker=marker, color=colour, edgecolors="none")
figure.colorbar(shades, ticks=levels)
ax.set(aspect="equal", xticks=[-2, 0, 2], yticks=[-2, 0, 2])
ax.grid(False)
