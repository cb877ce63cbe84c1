import torch


def look(thing):
    before = thing is outside
    thing = thing * 2  # (1)!
    return f"same object {before}, after thing = …: {thing is outside}"


for outside in (1000, [1], torch.ones(2), torch.nn.Parameter(torch.ones(2))):
    print(f"{type(outside).__name__:10}{look(outside)}")
