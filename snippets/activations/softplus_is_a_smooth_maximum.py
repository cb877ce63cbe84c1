import torch
import torch.nn.functional as F

x = torch.linspace(-5, 5, 11, dtype=torch.float64)
pair = torch.stack([torch.zeros_like(x), x])
print("logsumexp of 0 and x:", torch.allclose(F.softplus(x), pair.logsumexp(0)))
for beta in (1, 2, 10):
    above = F.softplus(x, beta=beta) - torch.relu(x)
    print(
        f"beta {beta:2}: above ReLU by at most {above.max():.4f}, at x = {x[above.argmax()]:.0f}"
    )
