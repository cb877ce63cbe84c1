@torch.no_grad()
def fresh_directions(net):
    torch.manual_seed(1)
    for linear in (m for m in net.modules() if isinstance(m, nn.Linear)):
        new = torch.randn_like(linear.weight)
        lengths = linear.weight.norm(dim=1, keepdim=True) / new.norm(dim=1, keepdim=True)
        linear.weight.copy_(new * lengths)


print("steps   layer 1 / layer 24   length at layer 1   fresh directions")
for steps in (0, 1, 2):
    net = network(24, norm=True, width=32)
    fit(net, 1.0, steps)
    ratio, length = first_to_last(net), net[1].linear.weight.norm()
    fresh_directions(net)
    print(f"{steps:5}{ratio:18.0f}{length:20.0f}{first_to_last(net):20.0f}")
