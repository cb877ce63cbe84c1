import threading

import torch

log = []


@torch.enable_grad()  # (1)!
def nest(depth):
    x = torch.ones(1, requires_grad=True)
    y = x * 2

    def hook(grads):
        log.append((f"{depth} begins", threading.get_ident()))
        if depth < 3:
            nest(depth + 1)
        log.append((f"{depth} ends", threading.get_ident()))

    y.grad_fn.register_prehook(hook)
    y.backward()


nest(1)
print(*[what for what, _ in log], sep=", ")
print("threads:", len({thread for _, thread in log} | {threading.get_ident()}))
