def f(x):
    return x**2


for h in (1.0, 0.1, 0.01, 0.001):
    change = f(3 + h) - f(3)
    print(f"step {h:<5}  change {change:.6f}  ratio {change / h:.3f}")
