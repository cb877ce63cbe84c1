import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Count(TorchDispatchMode):  # (1)!
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        names.append(func.overloadpacket.__name__)
        return func(*args, **(kwargs or {}))


print("anomaly  check_nan  tracebacks  operations in backward  of these isnan")
for on, check in ((False, False), (True, False), (True, True)):
    with torch.autograd.set_detect_anomaly(on, check_nan=check):
        x = torch.ones(3, requires_grad=True)
        y = (x.sin().exp() * 2).sum()
        node, traces, names = y.grad_fn, 0, []
        while node.next_functions:
            traces += "traceback_" in node.metadata
            node = node.next_functions[0][0]
        with Count():
            y.backward()
    a, b = len(names), names.count("isnan")
    print(f"{on!s:7}  {check!s:9}  {traces:10}  {a:22}  {b:13}")
