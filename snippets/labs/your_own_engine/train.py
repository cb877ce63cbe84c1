for step in range(1, 501):
    loss = train_step(ours, x, target)
    if step in (1, 10, 100, 500):
        print(f"step {step:3}: loss {loss.data:.4f}")
with no_grad():
    answers = network(x, *ours)
for pair, (answer,) in zip(inputs, answers.data.tolist(), strict=True):
    print(pair, f"→ {answer:.2f}")
