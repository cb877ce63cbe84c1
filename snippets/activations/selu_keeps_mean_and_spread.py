import torch
import torch.nn.functional as F


def after(layers, f, gain=1.0, drop=lambda h: h):
    torch.manual_seed(0)
    h = torch.randn(512, 256)
    for _ in range(layers):
        h = drop(f(h @ torch.randn(256, 256) * gain / 256**0.5))  # (1)!
    return f"mean {h.mean().abs():4.2f}  spread {h.std():4.2f}"


print("SELU, LeCun         ", after(24, F.selu))
print("ReLU, LeCun         ", after(24, torch.relu))
print("SELU, He            ", after(24, F.selu, 2**0.5))
print("SELU, nn.Linear     ", after(24, F.selu, (1 / 3) ** 0.5))  # (2)!
gain = torch.nn.init.calculate_gain("selu")
print(f"SELU, gain {gain}     ", after(24, F.selu, gain))
print("SELU, dropout       ", after(24, F.selu, drop=torch.nn.Dropout(0.2)))
print("SELU, alpha dropout ", after(24, F.selu, drop=torch.nn.AlphaDropout(0.2)))
