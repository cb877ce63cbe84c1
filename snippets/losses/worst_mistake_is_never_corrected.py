import torch
import torch.nn.functional as F


def on_sigmoid(z, t):
    return F.binary_cross_entropy(torch.sigmoid(z), t)


t = torch.tensor([0.0])
for name, loss in (
    ("sigmoid, then BCE", on_sigmoid),
    ("BCE with logits", F.binary_cross_entropy_with_logits),
):
    z = torch.tensor([20.0], requires_grad=True)
    optimizer = torch.optim.SGD([z], lr=0.5)
    print(name)
    for step in range(61):
        value = loss(z, t)
        if step % 20 == 0:
            print(f"  step {step:2}  z {z.item():5.2f}  loss {value.item():6.2f}")
        optimizer.zero_grad()
        value.backward()
        optimizer.step()
