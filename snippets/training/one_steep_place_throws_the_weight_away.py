import torch


def train(bound):
    w = torch.tensor(1.2, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.002)
    norms = []
    for _ in range(150):
        optimizer.zero_grad()
        (w**20 - 1).square().backward()
        norms.append(torch.nn.utils.clip_grad_norm_([w], bound).item())
        optimizer.step()
    return w.item(), norms


for bound in (float("inf"), 1.0):
    w, norms = train(bound)
    cut = sum(n > bound for n in norms)
    print(f"bound {bound}: first norm {norms[0]:.0f}, {cut} steps cut, w = {w:.3f}")
