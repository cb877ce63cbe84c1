import torch

w = torch.nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0, growth_interval=3)
for slope in (1.0, 1.0, 1.0, torch.inf, 1.0, torch.nan, 1.0):
    optimizer.zero_grad()
    scale = scaler.get_scale()
    scaler.scale((w * slope).sum()).backward()
    scaler.step(optimizer)
    scaler.update()
    print(
        f"scale {scale:6.0f}  gradient {slope:3}  w {w.item():.1f}  next {scaler.get_scale():6.0f}"
    )
