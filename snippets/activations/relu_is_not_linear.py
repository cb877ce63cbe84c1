import torch

a, b = torch.tensor(-1.0), torch.tensor(1.0)
print("relu(a) + relu(b):", (torch.relu(a) + torch.relu(b)).item())
print("relu(a + b):      ", torch.relu(a + b).item())

torch.manual_seed(0)
x, w, v = torch.randn(3, 3), torch.randn(3, 16), torch.randn(16)
for name, function in (("nothing", lambda z: z), ("ReLU", torch.relu)):
    sum_of_f = (function(x @ w) @ v).sum()
    f_of_sum = function(x.sum(dim=0) @ w) @ v
    same = torch.allclose(f_of_sum, sum_of_f, atol=1e-4)
    print(f"{name} between two layers: f of the sum = sum of the f: {same}")
