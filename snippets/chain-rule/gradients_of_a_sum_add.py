import torch

torch.manual_seed(0)
X, y = torch.randn(4, 3), torch.randn(4)
w = torch.randn(3, requires_grad=True)
losses = (X @ w - y) ** 2
each = [torch.autograd.grad(loss, w, retain_graph=True)[0] for loss in losses]
(together,) = torch.autograd.grad(losses.sum(), w)
print("added: ", sum(each))
print("of sum:", together)
