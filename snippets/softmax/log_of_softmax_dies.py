import torch

ways = {
    "log(softmax)": lambda z: torch.log(torch.softmax(z, dim=0)),
    "log_softmax": lambda z: torch.log_softmax(z, dim=0),
}
for name, way in ways.items():
    print(f"{name:12} log p₂            gradient")
    for x in (10, 80, 110, 1000):
        z = torch.tensor([0.0, -x], requires_grad=True)
        y = way(z)[1]
        y.backward()
        print(
            f"x = {x:4} {y.item():12.3f}", "".join(f"{v:9.3f}" for v in z.grad.tolist())
        )
