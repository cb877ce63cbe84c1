def norm_of(tensors):
    return math.sqrt(sum(t.square().sum().item() for t in tensors))


def probe(net, batch, lengths=(0.025, 0.05, 0.1, 0.2, 0.4)):
    def loss_and_gradient():
        loss = F.cross_entropy(net(images[batch]), labels[batch])
        return loss.item(), torch.autograd.grad(loss, parameters)

    parameters = list(net.parameters())
    start = [p.detach().clone() for p in parameters]
    _, first = loss_and_gradient()
    losses, changes, per_distance = [], [], []
    for length in lengths:
        for p, s, g in zip(parameters, start, first, strict=True):
            p.data = s - length * g
        loss, there = loss_and_gradient()
        losses.append(loss)
        changes.append(norm_of(a - b for a, b in zip(first, there, strict=True)))
        per_distance.append(changes[-1] / (length * norm_of(first)))
    for p, s in zip(parameters, start, strict=True):
        p.data = s
    return min(losses), max(losses), max(changes), max(per_distance)
