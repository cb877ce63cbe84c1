import torch

torch.manual_seed(0)
x, theta, label = torch.randn(5, 3), torch.randn(3), torch.randn(5)
table = torch.func.jacrev(lambda t: x @ t)(theta)  # (1)!
gradient = torch.func.grad(lambda t: (x @ t - label).square().mean())(theta)
by_hand = 2 / 5 * (x @ theta - label) @ table
print("sensitivity", tuple(table.shape), "gradient", tuple(gradient.shape))
print("2/n · errors @ sensitivity = gradient:", torch.allclose(by_hand, gradient))
