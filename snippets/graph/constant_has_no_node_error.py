import torch

scores = torch.tensor([1.0, 2.0])
loss = scores.exp().sum()
print("requires_grad:", loss.requires_grad)
print(loss.grad_fn.next_functions)
