def make(scale=1.0, bias=0.0, activation=nn.ReLU):
    torch.manual_seed(0)
    modules = []
    for inputs, outputs in pairwise((64, 64, 64, 64, 10)):
        layer = nn.Linear(inputs, outputs)
        nn.init.kaiming_normal_(layer.weight)  # (1)!
        layer.weight.data *= scale
        nn.init.constant_(layer.bias, bias)
        modules += [layer, activation()]
    nn.init.zeros_(layer.bias)  # (2)!
    return nn.Sequential(*modules[:-1])


def linear(model):
    return [module for module in model if isinstance(module, nn.Linear)]


print(make())
