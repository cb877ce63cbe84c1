import torch

target = torch.tensor([1.0, float("nan"), 3.0])
known = target.isfinite()
ways = {
    "times the mask": lambda error: (error.square() * known).sum(),
    "where after": lambda error: torch.where(known, error.square(), 0).sum(),
    "only the known": lambda error: error[known].square().sum(),
}
for name, way in ways.items():
    prediction = torch.tensor([2.0, 2.0, 2.0], requires_grad=True)
    loss = way(prediction - target)
    loss.backward()
    print(f"{name:15} loss {loss.item():.1f}  gradient {prediction.grad.tolist()}")
