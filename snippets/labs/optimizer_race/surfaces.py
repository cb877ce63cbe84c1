def bowl(x, y):
    return (x**2 + 100 * y**2) / 2


def turned(x, y):
    return bowl((x + y) / 2**0.5, (y - x) / 2**0.5)


def valley(x, y):
    return (1 - x) ** 2 + 12 * (y - x**2) ** 2


def saddle(x, y):
    return (x**2 - 1) ** 2 / 4 + 5 * y**2


FIELD = {
    "bowl": (bowl, [[2.0, 1.0]]),
    "turned": (turned, [[1 / 2**0.5, 3 / 2**0.5]]),
    "valley": (valley, [[-1.5, 1.0]]),
    "saddle": (saddle, [[0.01, 1.0]]),
    "noisy": (bowl, 32 * [[2.0, 1.0]]),
}
