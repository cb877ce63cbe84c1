def places(small, large):
    for index in product(*map(range, large)):
        place = 0
        for size, i in zip(small, index[len(large) - len(small) :], strict=True):
            place = place * size + (i if size > 1 else 0)
        yield place


def expand(data, shape):
    flat, small = parts_of(data)
    return build([flat[place] for place in places(small, shape)], shape)


def sum_to(data, shape):
    flat, large = parts_of(data)
    totals = [0.0] * math.prod(shape)
    for place, number in zip(places(shape, large), flat, strict=True):
        totals[place] += number
    return build(totals, shape)


row = array([1.0, 2.0, 3.0])
print("places:", list(places((3,), (2, 3))))
print("copied:", expand(row, (2, 3)).tolist())
print("added: ", sum_to(expand(row, (2, 3)), (3,)).tolist())
