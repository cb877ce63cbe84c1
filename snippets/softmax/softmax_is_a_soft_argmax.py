import torch

z = torch.tensor([3.0, 5.0, 4.0])
print("max", z.max().item(), " argmax", z.argmax().item())
for T in (1.0, 0.1):
    p = torch.softmax(z / T, dim=0)
    shown = [round(v, 3) for v in p.tolist()]
    print(f"T = {T}:  softmax {shown}  sum of p*z {(p * z).sum().item():.3f}")
