import torch
import torch.nn.functional as F

z = torch.tensor([2.0, 1.0, 0.1], requires_grad=True)
p = z.softmax(dim=0)
p.retain_grad()
F.nll_loss(p.log().unsqueeze(0), torch.tensor([1])).backward()
print("for p:      ", p.grad)
print("for z:      ", z.grad)

(wrong,) = torch.autograd.grad(z.softmax(dim=0), z, z.grad)
print("p − y as g: ", wrong)
