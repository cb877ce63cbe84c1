import torch

scores = torch.tensor([2.0, 1.0, 0.1], dtype=torch.float64)
print("factor  p                 1 − max p  largest entry")
for factor in (0, 1, 3, 10, 40):
    p = (factor * scores).softmax(dim=0)
    J = torch.diag(p) - torch.outer(p, p)
    shown = "  ".join(f"{value:.2f}" for value in p)
    print(f"{factor:6d}  {shown}  {p[1:].sum():9.1e}  {J.abs().max():13.1e}")
