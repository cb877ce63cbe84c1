import torch


def check(answer):
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    got = answer([torch.sum, torch.prod, torch.linalg.vector_norm], x)
    right = [[1.0, 1.0], [2.0, 1.0], [0.447, 0.894]]
    for number, (gradient, wanted) in enumerate(zip(got, right, strict=True), 1):
        rounded = [round(g, 3) for g in gradient.tolist()]
        assert rounded == wanted, f"gradient {number} is {rounded}"


def answer(functions, x):
    gradients = []
    for function in functions:
        x.grad = None
        function(x).backward()
        gradients.append(x.grad)
    return gradients


check(answer)
print("three gradients, three tensors")
