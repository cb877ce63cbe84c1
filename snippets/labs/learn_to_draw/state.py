figure, (left, right) = plt.subplots(1, 2)
left.plot([3, 2, 1])
plt.title("loss")
for name, ax in {"left": left, "right": right}.items():
    print(f"{name:6} lines: {len(ax.lines)}  title: {ax.get_title()!r}")
plt.close(figure)
