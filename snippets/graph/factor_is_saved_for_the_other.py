import torch

for needs in ("x w", "x", "w"):
    x = torch.ones(1000, requires_grad="x" in needs)
    w = torch.ones(1000, requires_grad="w" in needs)
    node = (x * w).grad_fn
    saved = {"x": node._saved_self, "w": node._saved_other}
    kept = [name for name, tensor in saved.items() if tensor is not None]
    size = sum(saved[name].nbytes for name in kept)
    print(f"gradient for {needs:3}  saved {' '.join(kept):3}  {size} bytes")
