import math


def check(answer):
    ways = (0.8, 2.0, 1e-3), (0.98, 5.0, 1e-2), (0.5, 2.0, 0.5), (-0.9, 2.0, 1e-3)
    for factor, distance, tolerance in ways:
        error, steps = distance, 0
        while abs(error) > tolerance:
            error, steps = factor * error, steps + 1
        said = answer(factor, distance, tolerance)
        assert said == steps, f"factor {factor}: {said} steps, not {steps}"


def answer(factor, distance, tolerance):
    return math.ceil(math.log(tolerance / distance) / math.log(abs(factor)))


check(answer)
print("right for 4 ways")
