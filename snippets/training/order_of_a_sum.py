import torch

a, b, c = torch.tensor([0.1, 0.2, 0.3], dtype=torch.float64).unbind()
left, right = (a + b) + c, a + (b + c)
print("equal:", torch.equal(left, right), " close:", torch.allclose(left, right))
