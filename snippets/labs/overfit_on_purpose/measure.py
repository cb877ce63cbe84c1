def measure(weights, x, y):
    z, y = scores(weights, x), y.expand(NETS, -1)
    return losses(z, y).mean(dim=1), (z.argmax(dim=2) == y).double().mean(dim=1)


def spread(values, digits):
    low, mean, high = (
        f"{v:.{digits}f}" for v in (values.min(), values.mean(), values.max())
    )
    return f"{mean} ({low} to {high})"


def enter(name, which, weights):
    final[name, which] = weights
    loss, right = measure(weights, x_val, y_val)
    print(f"{name}, {which}: loss {spread(loss, 2)}, accuracy {spread(right, 3)}")


def attempt(name, which, x, y, **options):
    kept[name, which] = train(x, y, **options)
    enter(name, which, kept[name, which][-1])


kept, final = {}, {}
