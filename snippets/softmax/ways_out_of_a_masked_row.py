import torch
import torch.nn.functional as F

keep = torch.tensor([[True, True, False], [False, False, False]])
z = torch.tensor([[2.0, 1.0, 0.1], [2.0, 1.0, 0.1]])
filled = torch.softmax(z.masked_fill(~keep, -1e9), dim=1)
one = torch.eye(3)
attention = F.scaled_dot_product_attention(z, one, one, attn_mask=keep, scale=1)  # (1)!
ways = {"-1e9": filled, "-1e9, then * keep": filled * keep, "attention": attention}
for name, p in ways.items():
    rows = ["".join(f"{v:7.3f}" for v in row) for row in p.tolist()]
    print(f"{name:18}", rows[0], " |", rows[1])
