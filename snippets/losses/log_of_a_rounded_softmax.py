import torch
import torch.nn.functional as F

y = torch.tensor([1])
losses = {
    "log(softmax)": lambda z: -z.softmax(1).log()[0, 1],
    "one-hot * log(softmax)": lambda z: -(F.one_hot(y, 2) * z.softmax(1).log()).sum(),
    "log(softmax + 1e-8)": lambda z: -(z.softmax(1) + 1e-8).log()[0, 1],
    "cross_entropy": lambda z: F.cross_entropy(z, y),
}
for scores in ([200.0, 0.0], [0.0, 200.0]):
    print("scores", scores, "right class 1")
    for name, loss in losses.items():
        z = torch.tensor([scores], requires_grad=True)
        value = loss(z)
        value.backward()
        slopes = " ".join(f"{g:z4.0f}" for g in z.grad[0].tolist())
        print(f"  {name:24} loss {value.item():z5.1f}  gradient {slopes}")
