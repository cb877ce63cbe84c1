accuracy = {"A": 0.93, "B": 0.95}
figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 2.8))
for ax, bottom in ((left, 0.92), (right, 0)):
    ax.bar(accuracy.keys(), accuracy.values(), width=0.5)
    ax.set(ylim=(bottom, 0.96 if bottom else 1), title=f"ylim from {bottom}")
    a, b = (value - bottom for value in accuracy.values())
    print(f"from {bottom:<4}: bar B is {b / a:.2f} times as tall as bar A")
