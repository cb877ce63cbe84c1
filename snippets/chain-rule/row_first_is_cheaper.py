def multiplications(shapes, order):
    shapes, count = list(shapes), 0
    while len(shapes) > 1:
        i = 0 if order == "left" else len(shapes) - 2
        (rows, inner), (_, columns) = shapes[i : i + 2]
        count += rows * inner * columns
        shapes[i : i + 2] = [(rows, columns)]
    return count


many_to_one = [(1, 1000), (1000, 1000), (1000, 1000), (1000, 1000)]
one_to_many = [(1000, 1000), (1000, 1000), (1000, 1000), (1000, 1)]
for name, shapes in (("n to 1", many_to_one), ("1 to n", one_to_many)):
    left, right = (multiplications(shapes, order) for order in ("left", "right"))
    print(f"{name}: from the left {left:.0e}, from the right {right:.0e}")
