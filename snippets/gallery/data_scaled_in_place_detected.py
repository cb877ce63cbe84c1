import torch


def writes_to_its_input(function, x):
    before = x._version
    function(x)
    return x._version != before


w = torch.tensor([0.5, 0.5], requires_grad=True)


def wrong(x):
    x[:, 0] /= 100
    return x @ w


def cured(x):
    return (x / torch.tensor([100.0, 1.0])) @ w


for model in (wrong, cured):
    x = torch.tensor([[100.0, 1.0], [200.0, 2.0], [300.0, 3.0]])
    print(f"{model.__name__}: writes to its input: {writes_to_its_input(model, x)}")
