import torch
import torch.nn.functional as F


def sizes(f, gain):
    torch.manual_seed(0)
    first = torch.randn(128, 128) * gain / 128**0.5
    h = f(torch.randn(256, 128) @ first.requires_grad_())
    for _ in range(49):
        h = f(h @ torch.randn(128, 128) * gain / 128**0.5)
    h.sum().backward()
    return h.std().item(), first.grad.norm().item()


starts = {"nn.Linear": 3**-0.5, "LeCun": 1.0, "He": 2**0.5, "2 x He": 2 * 2**0.5}
for f, names in (
    (F.relu, ("nn.Linear", "LeCun", "He", "2 x He")),
    (F.selu, ("nn.Linear", "LeCun", "He")),
    (torch.tanh, ("nn.Linear", "LeCun", "He")),
):
    for name in names:
        spread, gradient = sizes(f, starts[name])
        print(f"{f.__name__:5} {name:9}  spread {spread:.0e}  gradient {gradient:.0e}")
