import torch

print("   gradient        SGD    RMSprop, first step   after 500 steps")
for size in (1e-4, 1.0, 1e4):
    w = torch.nn.Parameter(torch.zeros(1, dtype=torch.float64))
    optimizer = torch.optim.RMSprop([w], lr=0.01)
    for step in range(500):
        before = w.item()
        w.grad = torch.full_like(w, size)
        optimizer.step()
        if step == 0:
            first = before - w.item()
    print(f"{size:11g} {0.01 * size:10g} {first:22.4f} {before - w.item():17.4f}")
