import torch
from torch import nn

net = nn.Linear(2, 3)
x, target = torch.ones(4, 2), torch.zeros(4, dtype=torch.int64)
score = net(x)
with torch.no_grad():
    unrecorded = net(x).sum()
losses = {
    "no_grad": unrecorded,
    "argmax": (score.argmax(1) != target).float().mean(),
    "item": torch.tensor(score.sum().item()),
    "numpy": torch.from_numpy(score.detach().numpy() ** 2).sum(),
    "all frozen": net.requires_grad_(False)(x).sum(),
}
messages = set()
for name, loss in losses.items():
    try:
        loss.backward()
    except RuntimeError as error:
        print(f"{name}:", loss.requires_grad, loss.grad_fn)
        messages.add(str(error))
print(*messages)
