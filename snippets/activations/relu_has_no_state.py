from torch import nn

modules = [nn.ReLU(), nn.LeakyReLU(0.2), nn.GELU(), nn.PReLU(), nn.PReLU(8)]
for module in modules:
    numbers = sum(p.numel() for p in module.parameters())
    print(f"{module!s:31} parameters {numbers}, state {list(module.state_dict())}")
