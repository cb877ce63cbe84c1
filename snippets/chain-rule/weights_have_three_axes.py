import torch
from torch.func import jacrev

torch.manual_seed(0)
W2, h, g_s = torch.randn(2, 4), torch.randn(4), torch.randn(2)

full = jacrev(lambda W2: W2 @ h)(W2)
zeros = (full == 0).sum().item()
print("ds/dW2", tuple(full.shape), "zeros:", zeros, "of", full.numel())
print("row 0 of W2 moves s[0] by h:", torch.equal(full[0, 0], h))
print("row 0 of W2 moves s[1] by 0:", not full[1, 0].any().item())
summed = torch.einsum("r,rij->ij", g_s, full)  # (1)!
print("summed over r = outer product:", torch.allclose(summed, torch.outer(g_s, h)))
