def mnist(folder):
    data = []
    for part in ("train", "t10k"):
        images = read_idx(Path(folder, f"{part}-images-idx3-ubyte"), dimensions=3)
        labels = read_idx(Path(folder, f"{part}-labels-idx1-ubyte"), dimensions=1)
        if len(images) != len(labels) or len(labels) == 0 or labels.max() > 9:
            raise ValueError(
                f"{folder}: {len(images)} images and {len(labels)} labels of {part} "
                "do not belong together: take all four files from one place"
            )
        data += [images / 255, labels.long()]
    return data


MNIST = None  # (1)!
if MNIST:
    x_train, y_train, x_test, y_test = mnist(MNIST)
