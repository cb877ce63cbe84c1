import sympy

x = y = sympy.symbols("x")
print("steps  as a formula  with shared parts named")
for n in range(1, 7):
    y = 4 * y * (1 - y)
    slope = sympy.diff(y, x)
    named, (last,) = sympy.cse(slope)  # (1)!
    shared = sum(sympy.count_ops(part) for _, part in named) + sympy.count_ops(last)
    if n in (1, 2, 4, 6):
        print(f"{n:5} {sympy.count_ops(slope):13} {shared:24}")
