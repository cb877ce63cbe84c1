import numpy
import torch

w = torch.ones(2, requires_grad=True)
tensors = {
    "asking leaf": torch.ones(2, requires_grad=True),
    "constant": torch.ones(2),
    "detached": (w * 2).detach(),
    "from NumPy": torch.from_numpy(numpy.ones(2, dtype="float32")),
}
for name, t in tensors.items():
    node, _ = (t * w).grad_fn.next_functions[0]  # (1)!
    print(f"{name:12} {t.grad_fn} {node.name() if node else None}")
