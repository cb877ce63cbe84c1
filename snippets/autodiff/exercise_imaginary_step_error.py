import math


def p(x):
    return 4 * x**3 + x**2 + 3


def check(answer):
    for f, x, right in (
        (p, 1.3, 22.88),
        (p, 10.0, 1220.0),
        (lambda x: 1 / x, 2.0, -0.25),
    ):
        got = answer(f, x, 1e-20)
        close = math.isclose(got, right, rel_tol=1e-13)
        assert close, f"at {x}: {got:.6g} instead of {right}"


def answer(f, x, h):
    return (f(x + h) - f(x)) / h


check(answer)
