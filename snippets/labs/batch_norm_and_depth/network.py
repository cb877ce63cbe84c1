SHAPES = {"sigmoid": torch.sigmoid, "tanh": torch.tanh, "relu": torch.relu}
GAINS = {"sigmoid": 4, "tanh": 5 / 3, "relu": math.sqrt(2)}


class Block(nn.Module):
    def __init__(self, width, shape, gain, norm, skip):
        super().__init__()
        self.norm = nn.BatchNorm1d(width) if norm else nn.Identity()
        self.shape, self.skip = SHAPES[shape], skip
        self.linear = nn.Linear(width, width)
        if gain is not None:
            nn.init.normal_(self.linear.weight, std=gain / math.sqrt(width))
            nn.init.zeros_(self.linear.bias)

    def forward(self, h):
        branch = self.linear(self.shape(self.norm(h)))
        return branch if self.skip is None else h + self.skip * branch


def network(depth, shape="relu", gain=GAINS["relu"], norm=False, skip=None, width=64):
    torch.manual_seed(0)
    blocks = [Block(width, shape, gain, norm, skip) for _ in range(depth)]
    last = [nn.BatchNorm1d(width) if norm else nn.Identity(), nn.ReLU()]
    return nn.Sequential(nn.Linear(64, width), *blocks, *last, nn.Linear(width, 10))
