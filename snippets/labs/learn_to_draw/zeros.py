with torch.no_grad():
    hidden = model[:4](x_valid).flatten()
positive = hidden[hidden > 0]
figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3))
left.hist(hidden, bins=24)
left.set(title="hidden")
right.hist(positive, bins=24)
right.set(title="hidden > 0", yscale="log")
for ax in (left, right):
    ax.set(xlabel="output")
print(f"exactly 0: {(hidden == 0).double().mean():.2f}")
