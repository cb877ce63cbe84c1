import torch

print("gradients  Adam with L2   AdamW  SGD with L2")
for size in (0.01, 1.0, 10.0):
    ends = []
    for kind in (torch.optim.Adam, torch.optim.AdamW, torch.optim.SGD):
        with_decay, without = torch.full((2, 1), 2.0, dtype=torch.float64)
        optimizers = [kind([with_decay], lr=0.01, weight_decay=0.1)]
        optimizers += [kind([without], lr=0.01, weight_decay=0)]
        for k in range(100):
            for w in (with_decay, without):
                w.grad = torch.full_like(w, size * (-1) ** k)  # (1)!
            for optimizer in optimizers:
                optimizer.step()
        ends.append((without - with_decay).item())
    print(f"{size:9}  {ends[0]:12.4f}  {ends[1]:6.4f}  {ends[2]:11.4f}")
