import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = map(torch.tensor, load_digits(return_X_y=True))
x, y = images[:300] / 16, labels[:300]
for order in (
    "zero_grad forward backward step",
    "forward backward step zero_grad",
    "forward backward step",
    "zero_grad forward step",
    "zero_grad forward backward",
    "forward backward zero_grad step",
    "zero_grad forward step backward",
):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)).double()
    optimizer, losses = torch.optim.SGD(net.parameters(), lr=0.5), []
    for line in 40 * order.split():
        if line == "forward":
            loss = nn.functional.cross_entropy(net(x), y)
            losses.append(loss.item())
        else:
            getattr(loss if line == "backward" else optimizer, line)()
    print(f"{order:32}{losses[0]:6.2f}{losses[-1]:6.2f}")
