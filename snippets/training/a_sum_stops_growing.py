import torch

for dtype in (torch.bfloat16, torch.float16):
    ones = torch.ones(5000, dtype=dtype)
    total = torch.zeros((), dtype=dtype)
    for one in ones:
        total = total + one
    print(
        f"{dtype!s:15} loop {total.item():6.0f}  sum() {ones.sum().item():6.0f}",
        end="  ",
    )
    print(f"sum(dtype=float32) {ones.sum(dtype=torch.float32).item():6.0f}")
