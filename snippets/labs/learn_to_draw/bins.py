with torch.no_grad():
    p, p_valid = model(x_train).sigmoid(), model(x_valid).sigmoid()
right_p = {"train": (p - 1 + y_train).abs(), "valid": (p_valid - 1 + y_valid).abs()}
figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3))
bins = np.linspace(0, 1, 11)
for (name, values), style in zip(right_p.items(), ("-", "--"), strict=True):
    shape = {"histtype": "step", "linestyle": style, "linewidth": 2}
    right.hist(values, bins, density=True, label=name, **shape)
    left.hist(values, **shape)
    counts, _ = np.histogram(values, bins=10, range=(0.5, 1))
    print(f"{name}: {len(values)} values, {counts.sum()} between 0.5 and 1")
left.set(title="counts")
right.set(title="density")
handles = right.legend(loc="upper left")
