with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for _ in range(21):
        plt.figure()
print(f"{len(plt.get_fignums())} figures open. {caught[0].category.__name__}:")
print(*str(caught[0].message).split(". "), sep=".\n")
plt.close("all")
for _ in range(21):
    figure = Figure()
print("open after 21 times Figure():", len(plt.get_fignums()))
