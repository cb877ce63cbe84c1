def numbers(counts):
    return "".join(f"{n:4}" for n in counts.tolist())


print("layers 1 2 3          dead first   dead last       woken    loss  held out")
for name, log in runs.items():
    first, last = (log[place]["dead"].sum(dim=1) for place in (0, -1))
    woken = sum((a["dead"] & ~b["dead"]).sum(dim=1) for a, b in pairwise(log))
    units = "".join(map(numbers, (first, last, woken)))
    print(f"{name:20}{units}{log[-1]['loss']:8.3f}{log[-1]['right']:10.3f}")
