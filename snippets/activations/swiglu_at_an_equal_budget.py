import torch.nn.functional as F
from torch import nn


def linear(inputs, outputs):
    return nn.Linear(inputs, outputs, bias=False)


class SwiGLU(nn.Module):
    def __init__(self, d, hidden):
        super().__init__()
        self.gate, self.up = linear(d, hidden), linear(d, hidden)
        self.down = linear(hidden, d)

    def forward(self, x):
        return self.down(F.silu(self.gate(x)) * self.up(x))


plain = nn.Sequential(linear(96, 384), nn.ReLU(), linear(384, 96))
pairs = [("ReLU, 384 wide", plain), ("SwiGLU, 384 wide", SwiGLU(96, 384))]
for name, mlp in [*pairs, ("SwiGLU, 256 wide", SwiGLU(96, 256))]:
    print(f"{name:16}  {sum(p.numel() for p in mlp.parameters()):6} parameters")
