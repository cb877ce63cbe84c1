import torch

ways = {
    "log(p + 1e-8)": lambda z: torch.log(torch.softmax(z, dim=0) + 1e-8),
    "log_softmax": lambda z: torch.log_softmax(z, dim=0),
}
print("                         loss  gradient")
for name, way in ways.items():
    for x in (5, 15, 25, 200):
        z = torch.tensor([0.0, -x], requires_grad=True)
        loss = -way(z)[1]
        loss.backward()
        slope = z.grad[1].item() + 0.0
        print(f"{name:13}  x = {x:3}  {loss.item():8.3f} {slope:9.3g}")
