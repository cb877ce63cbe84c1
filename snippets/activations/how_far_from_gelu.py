import torch
import torch.nn.functional as F

x = torch.linspace(-6, 6, 240_000, dtype=torch.float64)
value = (F.gelu(x) - F.gelu(x, approximate="tanh")).abs()
print(f"largest difference {value.max():.6f} at |x| = {x[value.argmax()].abs():.2f}")
sigmoid = (F.gelu(x) - x * torch.sigmoid(1.702 * x)).abs()
print(
    f"x * sigmoid(1.702 x): {sigmoid.max():.3f} at |x| = {x[sigmoid.argmax()].abs():.2f}"
)
silu = (F.gelu(x) - F.silu(x)).abs()
print(f"silu: {silu.max():.3f} at |x| = {x[silu.argmax()].abs():.2f}")
