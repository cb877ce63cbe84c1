inputs = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
targets = [[0.0], [1.0], [1.0], [0.0]]
x, target = Tensor(array(inputs)), Tensor(array(targets))
ours = [Tensor(data, requires_grad=True) for data in start]
theirs = [torch.tensor(plain(data), requires_grad=True) for data in start]
loss = train_step(ours, x, target)
other = train_step(theirs, torch.tensor(inputs), torch.tensor(targets))
print(f"loss, ours:  {loss.data:.6f}")
print(f"loss, torch: {other.item():.6f}")
for name, p, q in zip(("w1", "b1", "w2", "b2"), ours, theirs, strict=True):
    equal = close(p.grad, q.grad), close(p.data, q.detach())
    print(f"{name}: the same gradient, the same value after the step: {equal}")
