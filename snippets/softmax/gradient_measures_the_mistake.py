import torch
import torch.nn.functional as F

y = torch.tensor([0.0, 1.0, 0.0])
print("scores                 p of the target   loss   gradient")
for scores in ([0.0, 9.0, 0.0], [0.0, 2.0, 0.0], [0.0, 0.0, 0.0], [9.0, 0.0, 0.0]):
    z = torch.tensor(scores, requires_grad=True)
    loss = F.cross_entropy(z, y)
    loss.backward()
    row = [f"{value:+.3f}" for value in z.grad]
    print(f"{scores!s:22} {z.softmax(0)[1]:15.4f} {loss:6.3f}  ", *row)
