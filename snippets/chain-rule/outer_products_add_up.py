import torch

torch.manual_seed(0)
G, H = torch.randn(5, 2), torch.randn(5, 4)

one_by_one = sum(torch.outer(g_i, h_i) for g_i, h_i in zip(G, H, strict=True))
print(
    "sum of outer products = G.T @ H:", torch.allclose(one_by_one, G.T @ H, atol=1e-6)
)
ones = torch.ones(5, 1)
print(
    "sum of g_i = G.T @ ones:", torch.allclose(G.sum(0), (G.T @ ones)[:, 0], atol=1e-6)
)
print("shapes:", tuple((G.T @ H).shape), tuple(G.sum(0).shape))
