LOW, HIGH, BINS, STEPS = -8, 1, 36, 29


def histogram(g):
    size = g.detach().abs().flatten()
    exponent = size[size > 0].log10().clamp(LOW, HIGH)  # (1)!
    return torch.histc(exponent, BINS, LOW, HIGH), (size == 0).sum()


g = torch.tensor([0.0, 0.0, 1e-30, -2e-3, 3e-3, 50.0])
counts, zeros = histogram(g)
print("in bins:", counts.sum().item(), " exact zeros:", zeros.item())
