w, lr = torch.tensor([2.0, 1.0], requires_grad=True), 0.5
adam = torch.optim.Adam([w], lr=lr)
losses, effective = [], []
for t in range(1, 4001):
    losses.append(bowl(*w.tolist()))
    w.grad = torch.tensor([1.0, 100.0]) * w.detach()
    adam.step()
    mean_square = adam.state[w]["exp_avg_sq"][1].item() / (1 - 0.999**t)
    effective.append(lr / mean_square**0.5)
losses, effective = torch.tensor(losses), torch.tensor(effective)
print("inside the goal from step", int((losses > GOAL)[:1000].nonzero()[-1]) + 1)
print("rate of y above 38/100 at", int((effective > 0.38).nonzero()[0]))
print("outside the goal again at", 1000 + int((losses > GOAL)[1000:].nonzero()[0]))
print(f"highest loss after that: {losses[1000:].max():.1f}")
