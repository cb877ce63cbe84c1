NAMES = ["SGD", "momentum", "Nesterov", "RMSprop", "Adam"]


def options(name, memory):
    return {
        "SGD": (torch.optim.SGD, {}),
        "momentum": (torch.optim.SGD, {"momentum": memory}),
        "Nesterov": (torch.optim.SGD, {"momentum": memory, "nesterov": True}),
        "RMSprop": (torch.optim.RMSprop, {"alpha": memory}),
        "Adam": (torch.optim.Adam, {"betas": (memory, 0.999)}),
    }[name]


RATES = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5]
SETTINGS = [
    (name, lr, memory)
    for name in NAMES
    for memory in ([None] if name == "SGD" else [0.5, 0.9, 0.99])
    for lr in RATES
]
print(len(SETTINGS), "settings on", len(FIELD), "surfaces")
