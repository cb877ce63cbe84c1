for name, shift in {"right": 1, "left": -1}.items():
    moved = x_test.roll(shift, dims=2)
    print(f"one pixel {name}: {measure(model, moved, y_test)[1]:.2f}")
print(f"mean grey of the outermost columns: {x_test[:, :, [0, -1]].mean():.3f}")
