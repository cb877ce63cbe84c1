for slope in (0.0, 0.5, 1.0):
    SHAPES["leaky"] = lambda z, slope=slope: F.leaky_relu(z, slope)
    found = gradients(network(40, "leaky", norm=True))
    measured_factor = (found[4] / found[34]) ** (1 / 30)
    print(f"slope {slope}: predicted {predicted(SHAPES['leaky']):.2f}, measured {measured_factor:.2f}")
