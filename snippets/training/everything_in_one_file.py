import io

import torch
from torch import nn


def save(file, epoch, shuffle, **parts):
    states = {name: part.state_dict() for name, part in parts.items()}
    rng = {"default": torch.get_rng_state(), "shuffle": shuffle.get_state()}
    torch.save({"epoch": epoch, **rng, **states}, file)


def resume(file, shuffle, **parts):
    saved = torch.load(file, weights_only=True)
    for name, part in parts.items():
        part.load_state_dict(saved[name])
    torch.set_rng_state(saved["default"])
    shuffle.set_state(saved["shuffle"])
    return saved["epoch"]


net, shuffle, file = nn.Linear(1, 1), torch.Generator(), io.BytesIO()
parts = {"net": net, "optimizer": torch.optim.Adam(net.parameters())}
save(file, 3, shuffle, **parts)
print("go on with epoch", resume(io.BytesIO(file.getvalue()), shuffle, **parts))
