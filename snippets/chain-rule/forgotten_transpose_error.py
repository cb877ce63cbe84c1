import torch

W2, g_s = torch.ones(2, 4), torch.tensor([0.5, -1.0])
print("W2.T @ g_s:", (W2.T @ g_s).tolist())
g_h = W2 @ g_s
