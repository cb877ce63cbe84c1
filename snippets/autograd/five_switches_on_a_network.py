from contextlib import nullcontext

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks as hooks

torch.manual_seed(0)
modes = {"no_grad": torch.no_grad, "inference": torch.inference_mode}
stored, k = [], torch.ones(8, requires_grad=True)
note = hooks(lambda t: stored.append(0) or t.detach(), lambda t: t)  # (1)!
print(f"{'':8}  stored  marked dropout   stats  usable  w.grad")
for switch in ["none", "frozen", *modes, "detach", "eval"]:
    stored.clear()
    net = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Dropout())
    net.requires_grad_(switch != "frozen").train(switch != "eval")
    with modes.get(switch, nullcontext)(), note:
        y = net(torch.randn(6, 4))
    y = y.detach() if switch == "detach" else y
    row = [len(stored), y.requires_grad, 0 in y, 1 in net[1].num_batches_tracked]
    try:
        row += [(y * k).sum().backward() is None]  # (2)!
    except RuntimeError:
        row += ["error"]
    row += [net[0].weight.grad is not None]
    print(f"{switch:9}", *(f"{cell!s:>7}" for cell in row))
