bunch = load_digits()
images, labels = torch.tensor(bunch.images / 16), torch.tensor(bunch.target)


def split(order):
    train, test = order[:-360], order[-360:]
    return images[train], labels[train], images[test], labels[test]


def shuffled(seed):
    return torch.randperm(len(images), generator=torch.Generator().manual_seed(seed))


x_train, y_train, x_test, y_test = split(shuffled(0))
print("train:", tuple(x_train.shape), "held out:", tuple(x_test.shape))
print("grey levels:", *(16 * x_train).unique().int().tolist())
print("each digit, train:   ", *y_train.bincount().tolist())
print("each digit, held out:", *y_test.bincount().tolist())
