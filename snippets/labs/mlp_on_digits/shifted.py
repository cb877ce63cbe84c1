for name, shift in {"right": (0, 1), "left": (0, -1), "down": (1, 0)}.items():
    moved = x_test.roll(shift, dims=(1, 2))
    print(f"one pixel {name}: {measure(model, moved, y_test)[1]:.2f}")
