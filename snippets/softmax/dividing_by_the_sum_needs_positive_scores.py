import torch

print("        z              z / sum            softmax")
for scores in ([2.0, 1.0, -1.0], [2.0, 0.0, -2.0]):
    z = torch.tensor(scores)
    rows = z, z / z.sum(), torch.softmax(z, dim=0)
    print(*("".join(f"{v:6.2f}" for v in row.tolist()) for row in rows))
