import torch

for x_needs, w_needs in ((True, True), (True, False), (False, True), (False, False)):
    x = torch.ones(1000, requires_grad=x_needs)
    w = torch.ones(1000, requires_grad=w_needs)
    node = (x * w).grad_fn
    saved = (node._saved_self, node._saved_other) if node else (None, None)
    size = sum(t.nbytes for t in saved if t is not None)
    needs = [name for name, t in (("x", x), ("w", w)) if t.requires_grad]
    kept = [name for name, t in zip("xw", saved, strict=True) if t is not None]
    print(
        f"gradient for {', '.join(needs) or '-':4} -> saved {', '.join(kept) or '-':4}",
        end=" ",
    )
    print(f"{size:5} bytes")
