import operator

OPERATIONS = {"mul": operator.mul, "sub": operator.sub}
FIRST = [("a", "mul", "x", "w"), ("b", "sub", "a", "y")]


def check(answer):
    for x, w, y in ((1, 3, 2), (2, 5, 3), (0, 4, 6)):
        a, b = x * w, x * w - y
        for left, right, want in (("b", "b", b * b), ("a", "b", a * b)):
            graph = [*FIRST, ("z", "mul", left, right)]
            got = answer(graph, {"x": x, "w": w, "y": y})
            assert got == want, f"z = {left}·{right}: {got} instead of {want}"


def answer(graph, values):
    for _, operation, left, right in graph:
        result = OPERATIONS[operation](values.get(left, 0), values.get(right, 0))
    return result


check(answer)
