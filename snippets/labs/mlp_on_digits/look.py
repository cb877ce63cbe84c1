figure, grid = plt.subplots(2, 8, figsize=(6.4, 2.2))
for ax, image, label in zip(grid.flat, x_train, y_train, strict=False):
    ax.imshow(image.numpy(), cmap="gray_r")
    ax.set_title(label.item())
    ax.axis("off")
