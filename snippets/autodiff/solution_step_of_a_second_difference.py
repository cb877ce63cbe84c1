def check(answer):
    for k in range(5, 75):
        x = k / 10
        h = answer * x
        bend = (1 / (x + h) - 2 / x + 1 / (x - h)) / h**2
        error = abs(bend / (2 / x**3) - 1)
        assert error < 1e-7, f"at {x}: relative error {error:.0e}"


answer = 1e-4

check(answer)
print("accepted")
