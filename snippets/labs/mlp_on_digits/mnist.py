def mnist(folder):
    data = []
    for part in ("train", "t10k"):
        images = read_idx(Path(folder, f"{part}-images-idx3-ubyte"), dimensions=3)
        labels = read_idx(Path(folder, f"{part}-labels-idx1-ubyte"), dimensions=1)
        largest = max(labels.tolist(), default=-1)
        if len(images) != len(labels) or not 0 <= largest <= 9:
            raise ValueError(
                f"{folder}, {part}: {len(images)} images, {len(labels)} labels up to "
                f"{largest}: not MNIST's: take all four files from one place"
            )
        data += [images / 255, labels.long()]
    return data
