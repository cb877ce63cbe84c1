import torch

x = torch.ones(4, 3, requires_grad=True)
data = torch.ones(4, 3)
layer = torch.nn.Linear(3, 2)
calls = {
    "x + 1": x + 1,
    "x * data": x * data,
    "x * x": x * x,
    "torch.where(data > 0, x, 2)": torch.where(data > 0, x, 2),
    "layer(data)": layer(data),
}
for text, y in calls.items():
    print(f"{text}: {y.grad_fn.name()}")
    for node, number in y.grad_fn.next_functions:
        print("   ", type(node).__name__ if node else None, number)
