def losses_at(flat):
    parts = zip(flat.split([6, 3, 6, 2]), model.parameters(), strict=True)
    W1, b1, W2, b2 = (part.view(p.shape) for part, p in parts)
    return F.cross_entropy((X @ W1.T + b1).relu() @ W2.T + b2, y, reduction="none")


def joined(gradients):
    return torch.cat([gradient.detach().flatten() for gradient in gradients])


def same(a, b, tolerance):
    return ((a - b).abs().max() < tolerance).item()


v = torch.tensor([1.7, -0.6])
hand = joined(by_hand(model, X, y, v)[name] for name in ("W1", "b1", "W2", "b2"))
each = F.cross_entropy(model(X), y, reduction="none")
auto = joined(torch.autograd.grad(each, [W1, b1, W2, b2], grad_outputs=v))
here, h = joined(model.parameters()), 1e-6
moves = h * torch.eye(17)
differences = [losses_at(here + e) - losses_at(here - e) for e in moves]
central = torch.stack(differences) @ v / (2 * h)
print("hand = autograd:", same(hand, auto, 1e-8))
print("hand = central difference:", same(hand, central, 1e-5))
print("twice the hand refused:", not same(2 * hand, auto, 1e-8))
