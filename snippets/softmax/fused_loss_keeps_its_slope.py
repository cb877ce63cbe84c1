import torch
import torch.nn.functional as F


def loss_and_slope(function, lead):
    z = torch.tensor([[0.0, lead]], requires_grad=True)
    loss = function(z, torch.tensor([0]))
    loss.backward()
    return loss.item(), z.grad[0, 0].item() + 0.0


def apart(z, target):
    return F.nll_loss(torch.log(z.softmax(dim=1)), target)


def padded(z, target):
    return F.nll_loss(torch.log(z.softmax(dim=1) + 1e-8), target)


print("wrong by   log(softmax)     log(softmax + 1e-8)   cross_entropy")
for lead in (10.0, 20.0, 50.0, 200.0):
    row = [f"{lead:8.0f}"]
    for function in (apart, padded, F.cross_entropy):
        row.append("{:8.2f} {:9.1e}".format(*loss_and_slope(function, lead)))
    print("  ".join(row))
