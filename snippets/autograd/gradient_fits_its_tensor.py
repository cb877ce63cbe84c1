import torch

b = torch.ones(2, dtype=torch.float16, requires_grad=True)
(b * torch.ones(3, 2, dtype=torch.float64)).sum().backward()
print(b.grad, tuple(b.grad.shape), b.grad.device == b.device)
wrong = {
    "size": torch.zeros(3, dtype=torch.float16),
    "dtype": torch.zeros(2),
    "device": torch.zeros(2, dtype=torch.float16, device="meta"),  # (1)!
}
for name, gradient in wrong.items():
    try:
        b.grad = gradient
    except RuntimeError as error:
        print(name, "-", str(error).split(". ")[0])
