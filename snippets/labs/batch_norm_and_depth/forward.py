print("after layers       0          12          24          36")
for name, kind in kinds(36).items():
    h, row = x, f"{name:14}"
    for depth, layer in enumerate(network(36, **kind)[:37]):
        h = layer(h)
        if depth % 12 == 0:
            row += "  {:.2f} {:.2f} ".format(*spread_and_classes(h))
    print(row)
print(f"classes by chance: {9 / 511:.2f}")
