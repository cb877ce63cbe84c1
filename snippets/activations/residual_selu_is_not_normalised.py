import torch
import torch.nn.functional as F

torch.manual_seed(0)
plain = residual = torch.randn(512, 256)
for layer in range(1, 13):
    weight = torch.randn(256, 256) / 256**0.5
    plain = F.selu(plain @ weight)
    residual = residual + F.selu(residual @ weight)
    if layer in (1, 6, 12):
        print(
            f"layer {layer:2}: plain {plain.std():.1f}, residual {residual.std():.3g}"
        )
