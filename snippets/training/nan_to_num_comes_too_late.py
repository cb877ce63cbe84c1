import torch

x = torch.tensor([-1.0, 4.0], requires_grad=True)
loss = x.sqrt().nan_to_num(0.0).sum()
loss.backward()
print("loss", loss.item(), " gradient", x.grad.tolist())
x.grad.nan_to_num_(0.0)
print("after nan_to_num_ on it  ", x.grad.tolist())
