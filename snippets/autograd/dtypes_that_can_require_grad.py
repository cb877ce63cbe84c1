import torch

floating = [torch.float16, torch.bfloat16, torch.float32, torch.float64]
for dtype in [*floating, torch.complex64, torch.int64, torch.uint8, torch.bool]:
    x = torch.zeros(2, dtype=dtype)
    try:
        print(f"{str(dtype)[6:]:9} {x.requires_grad_().requires_grad}")
    except RuntimeError as error:
        print(f"{str(dtype)[6:]:9} {error}")
