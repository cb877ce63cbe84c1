import torch


def steps(bound):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.01)
    found = []
    for t in range(1, 301):
        w.grad = torch.full_like(w, 1000.0 if t == 50 else 1.0)
        torch.nn.utils.clip_grad_norm_([w], bound)
        before = w.item()
        optimizer.step()
        found.append(abs(w.item() - before))
    return [found[t - 1] for t in (49, 50, 60, 100, 300)]


print("step                 49      50      60     100     300")
for bound in (float("inf"), 2.0, 0.001):
    print(f"bound {bound:8}", "".join(f"{s:8.5f}" for s in steps(bound)))
