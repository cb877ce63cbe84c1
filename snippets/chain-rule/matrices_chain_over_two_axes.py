import torch
from torch.func import jacrev

torch.manual_seed(0)
X, A, C = torch.randn(3, 2), torch.randn(4, 3), torch.randn(2, 5)
U = A @ X
J_Y, J_U = jacrev(lambda U: U @ C)(U), jacrev(lambda X: A @ X)(X)
J = jacrev(lambda X: A @ X @ C)(X)
print(tuple(J.shape), "from", tuple(J_Y.shape), "and", tuple(J_U.shape))

contracted = torch.tensordot(J_Y, J_U, dims=2)  # (1)!
flat = J_Y.reshape(20, 8) @ J_U.reshape(8, 6)
print("two axes contracted:", torch.allclose(J, contracted, atol=1e-6))
print("flattened, then @:  ", torch.allclose(J.reshape(20, 6), flat, atol=1e-6))
try:
    J_Y @ J_U
except RuntimeError as error:
    print("J_Y @ J_U:", error)
