import math


def check(answer):
    for factor in (0.8, 0.98, -0.5, -0.9):
        error, steps = 2.0, 0
        while abs(error) > 1e-3:
            error, steps = factor * error, steps + 1
        said = answer(factor, 2.0, 1e-3)
        assert said == steps, f"factor {factor}: {said} steps, not {steps}"


def answer(factor, distance, tolerance):
    return math.ceil((distance - tolerance) / (distance - abs(factor) * distance))


check(answer)
