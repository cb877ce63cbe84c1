import torch
from torch import nn

ways = {
    "opt.step()": lambda: opt.step(),
    "nn.init.zeros_(w)": lambda: nn.init.zeros_(net.weight),
    "load_state_dict": lambda: net.load_state_dict(other.state_dict()),
    "net.double()": lambda: net.double(),
    "w.data = …": lambda: setattr(net.weight, "data", torch.zeros(1, 2)),
    "net.weight = …": lambda: setattr(net, "weight", nn.Parameter(torch.zeros(1, 2))),
    "net.to('meta')": lambda: net.to("meta"),
}
for name, way in ways.items():
    net, other = nn.Linear(2, 1), nn.Linear(2, 1)
    opt = torch.optim.SGD(net.parameters(), lr=0.1)
    net(torch.ones(1, 2)).sum().backward()
    old, place = net.weight, net.weight.data_ptr()
    way()
    memory = net.weight.data_ptr() == place
    held = opt.param_groups[0]["params"][0] is net.weight
    print(
        f"{name:18} same object {net.weight is old!s:5}  same memory {memory!s:5}  held {held}"
    )
