heights, edges = np.histogram(np.linspace(0.9, 1, 100), bins=np.linspace(0, 1, 11), density=True)
print(f"tallest bar: {heights.max():.1f}")
print(f"area: {(heights * np.diff(edges)).sum():.1f}")
