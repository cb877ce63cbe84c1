import torch

torch.manual_seed(0)
G, H = torch.randn(5, 2).double(), torch.randn(5, 4).double()

one_by_one = sum(torch.outer(g_i, h_i) for g_i, h_i in zip(G, H, strict=True))
product, total = G.T @ H, G.sum(0)
print("sum of outer products = G.T @ H:", torch.allclose(one_by_one, product))
print("sum of rows = G.sum(0):", torch.allclose(sum(G), total))
print("shapes:", tuple(product.shape), tuple(total.shape))
