import torch

x = torch.tensor([-2.0, -0.1, 0.0, 0.1, 2.0])
zero = torch.tensor(0.0)
ways = {
    "heaviside(x, 0)": torch.heaviside(x, zero),  # (1)!
    "(x > 0).float()": (x > 0).float(),  # (2)!
    "where(x > 0, 1, 0)": torch.where(x > 0, 1.0, 0.0),
    "sign(x)": torch.sign(x),
}
for name, y in {"x": x, **ways}.items():
    print(f"{name:18}", *(f"{value:5.1f}" for value in y.tolist()))
