def steepness(factor):
    net = network(8, norm=True)
    linears = [m for m in net.modules() if isinstance(m, nn.Linear)][:-1]
    parameters = [p for linear in linears for p in linear.parameters()]
    losses, found = [], []
    for step in (0, 0.01 * factor**2):
        with torch.no_grad():
            for i, p in enumerate(parameters):
                p.copy_(p - step * found[0][i] if found else factor * p)
        losses.append(F.cross_entropy(net(x), y))
        found.append(torch.autograd.grad(losses[-1], parameters))
    size = norm_of(found[0])
    change = norm_of(a - b for a, b in zip(*found, strict=True))
    print(f"times {factor:2}: loss {losses[0]:.3f}, then {losses[1]:.3f}", end="   ")
    print(f"gradient {size:.2g}   change per distance {change / (step * size):.2g}")


for factor in (1, 10):
    steepness(factor)
