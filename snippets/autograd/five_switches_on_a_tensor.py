from contextlib import nullcontext

import torch

modes = {"no_grad": torch.no_grad, "inference": torch.inference_mode}


def tried(call, *arguments):
    try:
        result = call(*arguments)
    except RuntimeError:
        return "error"
    return result if isinstance(result, int) else "ok"


print(f"{'':8}  memory  v.add_   count  y.add_  y.mark y.count")
for switch in ["none", "frozen", *modes, "detach", "eval"]:
    net = torch.nn.ParameterList([torch.ones(2)]).train(switch != "eval")
    w = net[0].requires_grad_(switch != "frozen")
    with modes.get(switch, nullcontext)():
        v = w.detach() if switch == "detach" else w
        y, row = v * 2, [v.data_ptr() == w.data_ptr(), tried(v.add_, 1), w._version]
    row += [tried(y.add_, 1), tried(y.requires_grad_), tried(getattr, y, "_version")]
    print(f"{switch:9}", *(f"{cell!s:>7}" for cell in row))
