def along_the_way(name, depth=8, every=3):
    net = network(depth, **kinds(depth)[name], width=32)
    generator = torch.Generator().manual_seed(2)
    found = []
    for _ in range(60 // every):
        batch = torch.randint(len(images), (100,), generator=generator)
        found.append(probe(net, batch))
        fit(net, rate=0.1, steps=every, seed=len(found))
    return list(zip(*found, strict=True))


measured = {name: along_the_way(name) for name in tqdm(("plain", "BN", "residual + BN"))}
print("               change of loss    of gradient   per distance")
print("                 start  worst   start  worst   start  worst")
for name, (low, high, changes, per_distance) in measured.items():
    widths = [b - a for a, b in zip(low, high, strict=True)]
    pairs = [(v[0], max(v)) for v in (widths, changes, per_distance)]
    print(f"{name:14}", *(f"{first:7.2g}{worst:7.2g}" for first, worst in pairs))
