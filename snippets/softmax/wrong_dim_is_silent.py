import torch

one_sample = torch.tensor([[2.0, 1.0, 0.1]])
print("dim=0:", torch.softmax(one_sample, dim=0).tolist())
print("dim=1:", [[round(p, 3) for p in torch.softmax(one_sample, dim=1)[0].tolist()]])

z = torch.zeros(8, 10, 5, 5)
print("a map of 10 classes, sums over the classes")
for dim in (1, -1):
    total = torch.softmax(z, dim=dim).sum(dim=1)[0, 0, 0].item()
    print(f"  dim={dim:2}: {total:.1f}")
