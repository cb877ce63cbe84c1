m = v = 0.0
for t in range(4000):
    gradient = (-1) ** t
    m, v = 0.9 * m + 0.1 * gradient, 0.999 * v + 0.001 * gradient**2
print(f"m {m:.3f}, v {v:.3f}")
