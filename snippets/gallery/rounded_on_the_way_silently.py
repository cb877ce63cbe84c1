import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = 2 * x


def train(between):
    w = torch.tensor(0.8, requires_grad=True)
    for step in range(3):
        loss = ((between(w * x) - y) ** 2).mean()
        w.grad = None
        loss.backward()
        print(f"  step {step}: loss {loss.item():.3f}, slope {w.grad.item():.3f}")
        with torch.no_grad():
            w -= 0.05 * w.grad


print("rounded:")
train(torch.round)
print("not rounded:")
train(lambda z: z)
