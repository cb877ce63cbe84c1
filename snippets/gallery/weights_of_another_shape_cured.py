import torch

w = torch.tensor(2.0, requires_grad=True)
x = torch.tensor([[1.0], [2.0], [3.0]])
losses = (w * x - 3 * x) ** 2
importance = torch.tensor([1.0, 1.0, 0.5])
losses.backward(importance[:, None])
print(w.grad)
