def kinds(depth):
    return {
        "plain": {},
        "BN": {"norm": True},
        "residual": {"skip": 1 / math.sqrt(depth)},
        "residual + BN": {"norm": True, "skip": 1},
    }


@torch.no_grad()
def spread_and_classes(h):
    away = h - h.mean(dim=0)
    centres = torch.stack([away[y == digit].mean(dim=0) for digit in range(10)])
    spread = away.square().sum() / h.square().sum()
    return spread, centres[y].square().sum() / away.square().sum()
