import torch


def three_steps(corrected):
    w = m = v = 0.0
    for t in (1, 2, 3):
        m, v = 0.9 * m + 0.1 * 1.0, 0.999 * v + 0.001 * 1.0**2  # (1)!
        if corrected:
            step = m / (1 - 0.9**t) / ((v / (1 - 0.999**t)) ** 0.5 + 1e-8)
        else:
            step = m / (v**0.5 + 1e-8)
        w -= 0.1 * step
        yield round(w, 4)


w = torch.nn.Parameter(torch.zeros(1, dtype=torch.float64))
optimizer, built_in = torch.optim.Adam([w], lr=0.1), []
for _ in range(3):
    w.grad = torch.ones_like(w)
    optimizer.step()
    built_in.append(round(w.item(), 4))
print("the notes:", list(three_steps(corrected=False)))
print("corrected:", list(three_steps(corrected=True)))
print("PyTorch:  ", built_in)
