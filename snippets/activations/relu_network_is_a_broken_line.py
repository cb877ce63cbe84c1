import torch

knots = torch.linspace(0, 6, 7, dtype=torch.float64)
slopes = torch.sin(knots).diff()  # (1)!
turns = torch.cat([slopes[:1], slopes.diff()])  # (2)!


def f(x):
    return torch.relu(x.unsqueeze(1) - knots[:-1]) @ turns


print("equal to sin at the knots:", torch.allclose(f(knots), torch.sin(knots)))
x = (knots[:-1] + 0.5).requires_grad_()
f(x).sum().backward()
print("slopes of the pieces:", [round(s, 2) for s in x.grad.tolist()])
print("sums of the turns:   ", [round(s, 2) for s in turns.cumsum(0).tolist()])
