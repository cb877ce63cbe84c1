import torch

A = torch.tensor([[1.0, 4.0], [0.0, 3.0]])
x = torch.tensor([1.0, 2.0], requires_grad=True)
(x @ A @ x).backward()
print("autograd     ", x.grad.tolist())
print("(A + A.T) @ x", ((A + A.T) @ x).tolist())
print("2 * A @ x    ", (2 * A @ x).tolist())
