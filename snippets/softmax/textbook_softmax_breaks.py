import torch


def textbook(z):
    e = torch.exp(z)
    return e / e.sum()


print("                    textbook formula    torch.softmax")
for c in (1, 88, 89, 1000, -102, -105):
    z = torch.tensor([float(c), c - 1.0])
    rows = (
        "".join(f"{p:8.4f}" for p in f(z).tolist())
        for f in (textbook, lambda z: z.softmax(0))
    )
    print(f"z = ({c:4}, {c - 1:4})", *rows)
