def make():
    model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 2))
    numbers = {
        "0.weight": [[1, -1], [0.5, 0.5], [-1, -0.5]],
        "0.bias": [0.5, 0, 0.5],
        "2.weight": [[0.2, -0.4, 1], [-0.2, 0.6, -1]],
        "2.bias": [0.1, -0.1],
    }
    model.load_state_dict({key: torch.tensor(v) for key, v in numbers.items()})
    return model


model = make()
W1, b1, W2, b2 = model.parameters()
X = torch.tensor([[1.0, 2.0], [2.0, -1.0]])
y = torch.tensor([0, 1])
tensors = {"X": X, "y": y, "W1": W1, "b1": b1, "W2": W2, "b2": b2}
for name in ("X", "W1", "b1", "W2", "b2"):
    show(name, tensors[name])
print("parameters:", sum(p.numel() for p in model.parameters()))
