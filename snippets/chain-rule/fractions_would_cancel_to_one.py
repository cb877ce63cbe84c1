import torch


def derivative(function, at):
    at = torch.tensor(at, requires_grad=True)
    return torch.autograd.grad(function(at), at)[0].item()


p, V, T = 4.0, 0.5, 2.0  # (1)!
dp_dV = derivative(lambda V: T / V, V)
dV_dT = derivative(lambda T: T / p, T)
dT_dp = derivative(lambda p: p * V, p)
print(dp_dV, dV_dT, dT_dp)
print("product:", dp_dV * dV_dT * dT_dp)
