import torch

optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=2)
rates = []
for loss in (3.0, 2.0, 1.5, 1.5, 1.6, 1.5, 1.5, 1.4):
    optimizer.step()
    scheduler.step(loss)
    rates.append(f"{loss} -> {optimizer.param_groups[0]['lr']:.2g}")
print(", ".join(rates))
