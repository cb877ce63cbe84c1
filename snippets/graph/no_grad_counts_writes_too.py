import torch

x = torch.tensor(2.0, requires_grad=True)
for name, f in {"3 * x": lambda x: 3 * x, "x**2": lambda x: x**2}.items():
    y, x.grad = f(x), None
    before = x._version
    with torch.no_grad():
        x += 1
    try:
        y.backward()
        verdict = f"x.grad = {x.grad}"
    except RuntimeError:
        verdict = "refused"
    print(f"{name:5}  version {before} → {x._version}  {verdict}")
