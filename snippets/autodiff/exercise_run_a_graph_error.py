import operator

OPERATIONS = {"mul": operator.mul, "sub": operator.sub}
GRAPH = [("a", "mul", "x", "w"), ("b", "sub", "a", "y"), ("z", "mul", "b", "b")]


def check(answer):
    for x, w, y, right in ((1, 3, 2, 1), (2, 5, 3, 49), (0, 4, 6, 36)):
        got = answer(GRAPH, {"x": x, "w": w, "y": y})
        assert got == right, f"x={x}, w={w}, y={y}: {got} instead of {right}"


def answer(graph, values):
    for _, operation, left, right in graph:
        result = OPERATIONS[operation](values.get(left, 0), values.get(right, 0))
    return result


check(answer)
