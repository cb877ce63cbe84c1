attempt("nothing", "clean", x, y)
loss, right = measure(kept["nothing", "clean"][-1], x, y)
print(f"own 100 digits: loss {loss.mean():.3f}, accuracy {right.mean():.3f}")
