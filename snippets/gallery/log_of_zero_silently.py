import torch
import torch.nn.functional as F

ways = {
    "log of softmax": lambda z, t: -z.softmax(dim=1)[0, t].log().sum(),
    "cross_entropy": F.cross_entropy,
}
target = torch.tensor([0])
for name, way in ways.items():
    print(f"{name:14}     loss   slope")
    for lead in (10.0, 80.0, 110.0):
        z = torch.tensor([[0.0, lead]], requires_grad=True)
        loss = way(z, target)
        loss.backward()
        slope = z.grad[0, 0].item()
        print(f"  wrong by {lead:5}{loss.item():7.1f}{slope:8.2f}")
