import torch
import torch.nn.functional as F

x = torch.tensor(20.0)
z = torch.stack([x, 0 * x])  # (1)!
for dtype in (torch.float64, torch.float32):
    value = torch.log_softmax(z.to(dtype), dim=0)[0].item() + 0.0
    print(f"log_softmax, {str(dtype).removeprefix('torch.')}: {value:.4g}")
print(f"logsigmoid,  float32: {F.logsigmoid(x).item():.4g}")
