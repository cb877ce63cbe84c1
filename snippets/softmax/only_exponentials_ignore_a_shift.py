import torch
import torch.nn.functional as F

rules = {"square": torch.square, "softplus": F.softplus, "sigmoid": torch.sigmoid}
rules |= {"2^z": torch.exp2, "e^z": torch.exp}
print("g(z)      p of the higher score")
print("          (1, 0)  (3, 2)  (9, 8)")
for name, g in rules.items():
    row = []
    for higher in (1.0, 3.0, 9.0):
        weight = g(torch.tensor([higher, higher - 1]))
        row.append(f"{(weight / weight.sum())[0].item():.3f}")
    print(f"{name:8}", *row, sep="   ")
