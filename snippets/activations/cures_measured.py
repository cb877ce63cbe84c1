import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, kind, width=64):
        super().__init__()
        self.linear, self.kind = nn.Linear(width, width), kind
        self.norm = nn.LayerNorm(width) if kind == "normalised" else nn.Identity()

    def forward(self, h):
        out = torch.relu(self.norm(self.linear(h)))
        return h + out if self.kind == "residual" else out


print("            gradient at layer 1 / at layer 50")
for kind in ("plain", "residual", "normalised"):
    torch.manual_seed(0)
    blocks = nn.Sequential(*[Block(kind) for _ in range(50)]).double()
    x = torch.randn(256, 64, dtype=torch.float64)
    out = blocks(x)
    out.backward(torch.randn_like(out))
    first, last = (blocks[i].linear.weight.grad.norm() for i in (0, -1))
    print(f"{kind:10}  {(first / last).item():33.0e}")
