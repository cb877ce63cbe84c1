dropped = train(x_more, y_more, drop=0.8)
torch.manual_seed(1)
print("step   training: dropout on  dropout off   validation")
for step in (50, 100, 200):
    weights = dropped[step // EVERY]
    on = losses(scores(weights, x_more, drop=0.8), y_more).mean()
    off = measure(weights, x_more, y_more)[0].mean()
    new = measure(weights, x_val, y_val)[0].mean()
    print(f"{step:4}{on:23.2f}{off:13.2f}{new:13.2f}")
