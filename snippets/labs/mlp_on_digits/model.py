def mlp(inputs, hidden=128):
    return nn.Sequential(
        nn.Flatten(),  # (1)!
        nn.Linear(inputs, hidden),
        nn.ReLU(),
        nn.Linear(hidden, 10),
    )


torch.manual_seed(0)
model = mlp(x_train[0].numel())
print(model)
print("parameters:", sum(p.numel() for p in model.parameters()))
