import torch

print("std / He   gradient of relu net   gradient of tanh net")
for scale in (0.5, 1, 2, 4):
    sizes = []
    for activation in (torch.relu, torch.tanh):
        torch.manual_seed(0)
        x = torch.randn(256, 64, dtype=torch.float64, requires_grad=True)
        h = x
        for _ in range(30):
            w = scale * (2 / 64) ** 0.5 * torch.randn(64, 64, dtype=torch.float64)
            h = activation(h @ w)
        h.backward(torch.randn_like(h))
        sizes.append(x.grad.square().mean().sqrt().item())
    print(f"{scale:8}   {sizes[0]:20.0e}   {sizes[1]:20.0e}")
