import torch

scores = torch.tensor([[0.0, 0.0], [1.0, -1.0], [-3.0, 3.0], [1000.0, 998.0]])
first = torch.softmax(scores, dim=1)[:, 0]
of_difference = torch.sigmoid(scores[:, 0] - scores[:, 1])
print("   a     b    softmax  sigmoid(a - b)")
for a, b, p, q in torch.stack([*scores.T, first, of_difference], dim=1).tolist():
    print(f"{a:4.0f}  {b:4.0f}    {p:.4f}   {q:.4f}")
