import torch

z = torch.tensor([[2.0, 1.0, 0.1], [0.0, 0.0, 3.0]])
for dim in (0, 1):
    p = torch.softmax(z, dim=dim)
    print(f"dim={dim}")
    for row in p.tolist():
        print("  ", [round(v, 3) for v in row])
    print("   sums of columns:", [round(v, 3) for v in p.sum(dim=0).tolist()])
    print("   sums of rows:   ", [round(v, 3) for v in p.sum(dim=1).tolist()])
