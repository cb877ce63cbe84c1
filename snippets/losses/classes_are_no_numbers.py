import torch
import torch.nn.functional as F

labels = torch.tensor([0, 2] * 5)
number = torch.zeros((), dtype=torch.float64, requires_grad=True)
scores = torch.zeros(3, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([number, scores], lr=0.5)
for _ in range(500):
    loss = F.mse_loss(number.expand(10), labels.double())
    loss = loss + F.cross_entropy(scores.expand(10, 3), labels)  # (1)!
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("labels 0 and 2, never 1")
print(f"MSE on the number predicts {number.item():.2f}")
print("CE predicts", [f"{p:.2f}" for p in scores.softmax(0).tolist()])
