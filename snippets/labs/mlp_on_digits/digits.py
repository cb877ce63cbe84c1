def digits(seed=0, shuffle=True, held_out=360):
    bunch = load_digits()
    images, labels = torch.tensor(bunch.images / 16), torch.tensor(bunch.target)
    order = torch.arange(len(images))
    if shuffle:
        generator = torch.Generator().manual_seed(seed)
        order = torch.randperm(len(images), generator=generator)
    train, test = order[:-held_out], order[-held_out:]
    return images[train], labels[train], images[test], labels[test]


x_train, y_train, x_test, y_test = digits()
print("train:", tuple(x_train.shape), "held out:", tuple(x_test.shape))
print("grey levels:", *(16 * x_train).unique().int().tolist())
print("each digit, train:   ", *y_train.bincount().tolist())
print("each digit, held out:", *y_test.bincount().tolist())
