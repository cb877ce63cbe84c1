import torch


def textbook(z):
    e = torch.exp(z)
    return e / e.sum()


print("                   textbook formula   torch.softmax")
for c in (1, 88, 89, 1000, -105):
    z = torch.tensor([float(c), c - 1.0])
    both = torch.cat([textbook(z), torch.softmax(z, dim=0)])
    print(f"z = ({c:4}, {c - 1:4})", "".join(f"{p:8.4f}" for p in both.tolist()))
