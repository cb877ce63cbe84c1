@torch.no_grad()
def fresh_directions(net):
    torch.manual_seed(1)
    for linear in (m for m in net.modules() if isinstance(m, nn.Linear)):
        new = torch.randn_like(linear.weight)
        lengths = linear.weight.norm(dim=1, keepdim=True) / new.norm(dim=1, keepdim=True)
        linear.weight.copy_(new * lengths)


print("rate  steps   layer 1 / layer 24   length at layer 1   fresh directions")
for rate, steps in ((0.1, 0), (0.1, 5), (1.0, 1), (1.0, 5)):
    net = network(24, norm=True, width=32)
    fit(net, rate, steps)
    ratio, length = first_to_last(net), net[1].linear.weight.norm()
    fresh_directions(net)
    print(f"{rate:4}{steps:7}{ratio:18.0f}{length:20.0f}{first_to_last(net):20.0f}")
