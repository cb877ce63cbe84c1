import torch

print("momentum  limit for lr  just below  just above")
for momentum in (0.0, 0.5, 0.9):
    limit = 2 * (1 + momentum) / (1 + 2 * momentum) / 2.0  # (1)!
    ends = []
    for share in (0.99, 1.01):
        w = torch.nn.Parameter(torch.tensor(1.0, dtype=torch.float64))
        optimizer = torch.optim.SGD([w], share * limit, momentum, nesterov=momentum > 0)
        for _ in range(5000):
            w.grad = 2 * (w.detach() - 3)
            optimizer.step()
        ends.append("arrives" if abs(w.item() - 3) < 1e-6 else "leaves")
    print(f"{momentum:8}  {limit:12.3f}  {ends[0]:10}  {ends[1]}")
