import torch
import torch.nn.functional as F


def loss_and_gradient(loss, z, target):
    z = torch.tensor(z, requires_grad=True)
    value = loss(z, torch.tensor(target))
    value.backward()
    return value.item(), z.grad.item()


def on_sigmoid(z, target):
    return F.binary_cross_entropy(torch.sigmoid(z), target)


print("   z  target   sigmoid, then BCE     BCE with logits")
print("                  loss  gradient      loss  gradient")
for z, target in [(2.0, 0.0), (16.0, 0.0), (17.0, 0.0), (200.0, 0.0), (-30.0, 1.0)]:
    row = [z, target]
    for loss in (on_sigmoid, F.binary_cross_entropy_with_logits):
        row += loss_and_gradient(loss, z, target)
    print("{:4.0f}  {:6.0f}  {:8.3f}  {:8.4g}  {:8.3f}  {:8.4g}".format(*row))
