import torch
import torch.nn.functional as F

torch.manual_seed(0)
target = torch.randint(3, (8, 5))
scores = 20.0 * F.one_hot(target, 3).transpose(1, 2)  # (1)!
print("scores", tuple(scores.shape), "target", tuple(target.shape))
flat = {
    "reshape": scores.reshape(-1, 3),
    "transpose, reshape": scores.transpose(1, 2).reshape(-1, 3),
}
for name, z in flat.items():
    loss = F.cross_entropy(z, target.reshape(-1))
    accuracy = (z.argmax(dim=1) == target.reshape(-1)).float().mean()
    print(f"{name:18}  loss {loss.item():5.2f}  accuracy {accuracy.item():.3f}")
