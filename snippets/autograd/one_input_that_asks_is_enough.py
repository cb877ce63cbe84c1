import torch

a, b = torch.tensor(2.0), torch.tensor(3.0)
print("a      b      a * b")
for asked_a in (False, True):
    for asked_b in (False, True):
        a.requires_grad_(asked_a)
        b.requires_grad_(asked_b)
        c = a * b
        print(f"{a.requires_grad!s:6} {b.requires_grad!s:6} {c.requires_grad}")
