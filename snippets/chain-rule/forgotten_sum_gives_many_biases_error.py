import torch

torch.manual_seed(0)
X, W1, b1, G_U = (torch.randn(n) for n in ((5, 3), (4, 3), (4,), (5, 4)))

b1_new = b1 - 0.1 * G_U
print("b1", tuple(b1.shape), "becomes", tuple(b1_new.shape))
print("the same five samples pass:", tuple((X @ W1.T + b1_new).shape))
try:
    b1 -= 0.1 * G_U
except RuntimeError as error:
    print("in place:", error)
print("seven new samples:")
torch.randn(7, 3) @ W1.T + b1_new
