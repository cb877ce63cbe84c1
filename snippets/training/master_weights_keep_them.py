import torch

master = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([master], lr=0.001)
seen = []
for step in range(1000):
    low = master.to(torch.bfloat16)
    low.sum().backward()
    optimizer.step()
    optimizer.zero_grad()
    if step % 200 == 199:
        seen.append(f"{master.item():.3f} -> {low.item():.3f}")
print("float32 -> bfloat16:", ", ".join(seen))
