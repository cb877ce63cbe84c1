EDGES = torch.linspace(LOW, HIGH, BINS + 1)
CENTRES = (EDGES[:-1] + EDGES[1:]) / 2


def spread(counts):
    share = counts / counts.sum(dim=1, keepdim=True)
    middle = share @ CENTRES
    return middle, (share * (CENTRES - middle[:, None]) ** 2).sum(dim=1).sqrt()


healthy = make()
runs = {"rate 0.1": fit(healthy, 20 * [0.1])}
print("epoch  loss   typical size in layer 1 … 4       decades")
for epoch in (1, 2, 5, 10, 20):
    entry = runs["rate 0.1"][epoch]
    middle, decades = spread(entry["counts"])
    sizes = " ".join(f"{10**m:.1e}" for m in middle.tolist())
    print(f"{epoch:5}{entry['loss']:7.3f}  {sizes} ", *(f"{d:.1f}" for d in decades))
counts = torch.stack([runs["rate 0.1"][epoch]["counts"][3] for epoch in (1, 20)])
rms = (counts @ 10 ** (2 * CENTRES) / counts.sum(dim=1)).sqrt()  # (1)!
print(f"layer 4, RMS: {rms[0]:.3f} in epoch 1, {rms[1]:.3f} in epoch 20")
