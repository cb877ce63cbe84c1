import torch
from torch import nn


def show_gradients(model):
    print("parameter    RMS of weight   RMS of gradient   ratio")
    for name, p in model.named_parameters():
        if p.grad is not None and p.dim() > 1:  # (1)!
            size, grad = (t.detach().square().mean().sqrt() for t in (p, p.grad))
            print(f"{name:10}   {size:13.2f}   {grad:15.0e}   {grad / size:5.0e}")


torch.manual_seed(0)
layers = [nn.Linear(20, 32), nn.Sigmoid()]
for _ in range(5):
    layers += [nn.Linear(32, 32), nn.Sigmoid()]
model = nn.Sequential(*layers, nn.Linear(32, 1))
x = torch.randn(128, 20)
loss = nn.functional.mse_loss(model(x), x[:, :1])
loss.backward()
show_gradients(model)
