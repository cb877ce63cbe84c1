def grade(share):
    return "++" if share > 0.9 else "+" if share > 0.5 else "-"


rates = (0.1, 2.0)
print("layers                ", *(f"rate {rate:<6}" for rate in rates))
for depth in (4, 12, 36):
    for name, kind in tqdm(kinds(depth).items()):
        shares = [fit(network(depth, **kind, width=32), rate) for rate in rates]
        print(f"{depth:6}  {name:14}", *(f"{grade(share):11}" for share in shares))
