import torch

scores = torch.tensor([2.0, 1.0, 0.1]), torch.tensor([2.0, 2.0, 0.1])
print("    T     z = (2, 1, 0.1)        z = (2, 2, 0.1)")
for T in (100.0, 5.0, 1.0, 0.2, 0.05, 0.0):
    rows = (torch.softmax(z / T, dim=0).tolist() for z in scores)
    print(f"{T:6.2f}", *("".join(f"{p:7.3f}" for p in row) for row in rows))
