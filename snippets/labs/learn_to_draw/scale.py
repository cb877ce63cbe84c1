bunch = load_digits()
images, labels = torch.tensor(bunch.images / 16), torch.tensor(bunch.target)
pale = images[0] / 4
figure, grid = plt.subplots(1, 3, figsize=(6.4, 2.3))
titles = ("image", "image / 4", "image / 4,\nvmin=0, vmax=1")
for ax, image, title in zip(grid, (images[0], pale, pale), titles, strict=True):
    limits = {"vmin": 0, "vmax": 1} if "vmin" in title else {}
    shown = ax.imshow(image.numpy(), cmap="gray_r", interpolation="none", **limits)
    ax.set_title(title)
    ax.axis("off")
    low, high = shown.get_clim()
    print(f"white {low:.2f}, black {high:.2f}")
