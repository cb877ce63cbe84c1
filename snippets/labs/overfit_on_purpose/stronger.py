for decay in (5.0, 20.0):
    weights = train(x, y_noisy, decay=decay)[-1]
    known = measure(weights, x, y_noisy)[1].mean()
    right = measure(weights, x_val, y_val)[1].mean()
    print(f"decay {decay}: by heart {known:.2f}, validation {right:.2f}")
