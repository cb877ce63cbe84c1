def p(x):
    return 4 * x**3 + x**2 + 3


def check(answer):
    for x, right in ((1.3, 22.88), (-0.7, 4.48), (0.0, 0.0), (10.0, 1220.0)):
        got = answer(p, x)
        assert abs(got - right) < 1e-12, f"at {x}: {got:.6g} instead of {right}"


def answer(f, x, h=1e-20):
    return f(x + h * 1j).imag / h


check(answer)
print("accepted")
