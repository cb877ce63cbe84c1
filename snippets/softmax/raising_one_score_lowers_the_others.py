import torch

z = torch.tensor([2.0, 1.0, 0.1], dtype=torch.float64)
raised = z + torch.tensor([0.0, 0.01, 0.0])
before, after = z.softmax(dim=0), raised.softmax(dim=0)

print("score   before    after   change / 0.01")
for row in zip(z, before, after, (after - before) / 0.01, strict=True):
    print("{:5.1f} {:8.4f} {:8.4f} {:+15.4f}".format(*row))
