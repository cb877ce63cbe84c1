import torch

for bad in (float("inf"), float("nan")):
    a, b = torch.ones(2, requires_grad=True), torch.ones(1, requires_grad=True)
    a.grad, b.grad = torch.tensor([bad, 3.0]), torch.tensor([4.0])
    norm = torch.nn.utils.clip_grad_norm_([a, b], 1.0)
    print(f"norm {norm.item()}: a.grad {a.grad.tolist()}, b.grad {b.grad.tolist()}")
