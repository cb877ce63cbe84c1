import torch

operations = {
    "h * 3": lambda h: h * 3,
    "h + 1": lambda h: h + 1,
    "h.cos()": lambda h: h.cos(),
    "h**2": lambda h: h**2,
    "h.exp()": lambda h: h.exp(),
    "h.relu()": lambda h: h.relu(),
    "h.sum()": lambda h: h.sum(),
    "h.prod()": lambda h: h.prod(),
}
print("operation  input written  result written")
for name, operation in operations.items():
    verdicts = []
    for target in (0, 1):
        h = torch.tensor([1.0, 2.0], requires_grad=True) * 1  # (1)!
        y = operation(h)
        (h, y)[target].add_(1)
        try:
            y.sum().backward()
            verdicts.append("fine")
        except RuntimeError:
            verdicts.append("refused")
    print(f"{name:9}  {verdicts[0]:13}  {verdicts[1]}")
