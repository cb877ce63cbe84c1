net = network(40, norm=True)
for block in net[1:-3]:
    block.norm = nn.LayerNorm(64)
net[-3] = nn.LayerNorm(64)
found = gradients(net)
print(f"measured {(found[4] / found[34]) ** (1 / 30):.2f}")
h = net[:-3](x)
print("spread {:.2f}, classes {:.2f}".format(*spread_and_classes(h)))
