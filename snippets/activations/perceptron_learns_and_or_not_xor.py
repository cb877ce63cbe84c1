import torch

X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
tables = {"AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "XOR": [0, 1, 1, 0]}

for name, targets in tables.items():
    w, b = torch.zeros(2), torch.tensor(0.0)
    history = []
    for _ in range(100):  # (1)!
        mistakes = 0
        for x, t in zip(X, targets, strict=True):
            error = t - (w @ x + b > 0).float()
            w, b = w + error * x, b + error  # (2)!
            mistakes += int(error != 0)
        history.append(mistakes)
        if mistakes == 0:
            break
    first, last = history[:6], history[-1]
    print(f"{name:3}  passes {len(history):3}  mistakes {first} ... {last}")
