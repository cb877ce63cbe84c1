import torch


def loss(w):
    return (w - 1) ** 4


w = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
for create_graph in (True, False):
    (g,) = torch.autograd.grad(loss(w), w, create_graph=create_graph)
    after = w - 0.05 * g
    (meta,) = torch.autograd.grad(loss(after), w)
    print(f"create_graph={create_graph}: {meta.item():.4f}")
by_hand = 4 * (after - 1) ** 3 * (1 - 0.05 * 12 * (w - 1) ** 2)
print(f"by hand: {by_hand.item():.4f}")
