import torch

rewards = torch.tensor([1.0, 0.0], dtype=torch.float64)
for detached in (False, True):
    v = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    for _ in range(400):
        targets = v[1:].detach() if detached else v[1:]
        loss = ((v[0] - targets) ** 2).mean() + ((v[1:] - rewards) ** 2).mean()
        (slope,) = torch.autograd.grad(loss, v)
        with torch.no_grad():
            v -= 0.1 * slope
    values = [round(number, 3) for number in v.tolist()]
    print(f"detached {detached!s:5}  loss {loss.item():.3f}  values {values}")
print(f"true values {[rewards.mean().item(), *rewards.tolist()]}")
