def lightness(name):
    rgb = mpl.colormaps[name](np.linspace(0, 1, 64))[:, :3]
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    y = linear @ [0.2126, 0.7152, 0.0722]
    return np.where(y > 0.008856, 116 * np.cbrt(y) - 16, 903.3 * y)


figure, ax = plt.subplots(figsize=(6.4, 3.2))
for name, style, place in (("viridis", "-", (30, 36)), ("jet", "--", (2, 42))):
    values = lightness(name)
    ax.plot(values, style)
    ax.text(*place, name)
    print(f"{name:8} darker than the colour before: {(np.diff(values) < 0).sum()} of 63")
ax.set(ylim=(0, 100), xticks=[0, 63], yticks=[0, 50, 100], title="lightness")
ax.set_xticklabels(["min", "max"])
ax.margins(x=0.02)
