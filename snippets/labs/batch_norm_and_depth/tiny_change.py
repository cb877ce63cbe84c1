nudge = 1e-6 * torch.randn(x.shape, generator=torch.Generator().manual_seed(0))
for name, kind in kinds(36).items():
    h, moved, row = x, x + nudge, f"{name:14}"
    with torch.no_grad():
        for depth, layer in enumerate(network(36, **kind)[:37]):
            h, moved = layer(h), layer(moved)
            if depth % 12 == 0:
                share = (moved - h).norm() / (h - h.mean(dim=0)).norm()
                start = start if depth else share
                row += f"{(share / start).item():9.1f}"
    print(row)
