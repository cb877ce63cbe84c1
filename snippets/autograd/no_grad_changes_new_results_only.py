import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x
with torch.no_grad():
    print("inputs:", x.requires_grad, y.requires_grad)
    print("new result:", (x * 2).requires_grad)
    print("view:", x.view(1).requires_grad)
    print("new leaf:", torch.ones(2, requires_grad=True).requires_grad)
    y.backward()
print(x.grad)
