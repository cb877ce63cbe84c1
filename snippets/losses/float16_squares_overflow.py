import torch
import torch.nn.functional as F

for error in (255.0, 256.0):
    for dtype in (torch.float32, torch.bfloat16, torch.float16):
        prediction = torch.tensor([error], dtype=dtype)
        loss = F.mse_loss(prediction, torch.zeros(1, dtype=dtype))
        print(f"error {error:.0f} in {dtype!s:15} loss {loss.item():.0f}")
