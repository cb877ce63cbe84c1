import math

import torch

torch.manual_seed(0)
z = 300 * torch.randn(10, dtype=torch.float64)
m, s = -math.inf, 0.0
for score in z.tolist():
    higher = max(m, score)
    s = s * math.exp(m - higher) + math.exp(score - higher)  # (1)!
    m = higher
print("log-sum-exp:", math.isclose(m + math.log(s), torch.logsumexp(z, dim=0)))
print("softmax:    ", torch.allclose(torch.exp(z - m) / s, torch.softmax(z, dim=0)))
