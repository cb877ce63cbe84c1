import torch
import torch.nn.functional as F

torch.manual_seed(0)
q, k, v = torch.randn(3, 5, 16, dtype=torch.float64)
weights = torch.softmax(q @ k.T / 16**0.5, dim=-1)
attention = F.scaled_dot_product_attention(q, k, v)
print("attention:", torch.allclose(weights @ v, attention))

z = torch.randn(4, 8, dtype=torch.float64)
top, chosen = z.topk(2, dim=1)
masked = torch.full_like(z, -torch.inf).scatter(1, chosen, top)  # (1)!
same = torch.softmax(masked, dim=1).gather(1, chosen)
print("routing:  ", torch.allclose(torch.softmax(top, dim=1), same))
