def common_shape(*shapes):
    length = max(map(len, shapes))
    padded = [(1,) * (length - len(shape)) + shape for shape in shapes]
    sizes = [{*column} - {1} or {1} for column in zip(*padded, strict=True)]
    if any(len(size) > 1 for size in sizes):
        raise RuntimeError(f"shapes {shapes} do not fit together")
    return tuple(size for (size,) in sizes)


def lifted(f):
    def each(*operands):
        shape = common_shape(*(parts_of(data)[1] for data in operands))
        flats = [parts_of(expand(data, shape))[0] for data in operands]
        return build([f(*numbers) for numbers in zip(*flats, strict=True)], shape)

    return each


exp, log, maximum, pow, tanh = map(lifted, (exp, log, maximum, pow, tanh))  # (1)!
for name in ("add", "sub", "mul", "truediv", "neg", "gt"):
    each = lifted(getattr(operator, name))
    setattr(Array, f"__{name}__", each)
    setattr(Array, f"__r{name}__", lambda b, a, each=each: each(a, b))
