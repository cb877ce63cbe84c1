wrong = (~right).nonzero().flatten()
wrong = wrong[confidence[wrong].argsort(descending=True)][:8]
second = probabilities[wrong].argsort(dim=1, descending=True)[:, 1]
print(f"mean probability of right answers: {confidence[right].mean():.2f}")
print(f"mean probability of wrong answers: {confidence[~right].mean():.2f}")
print(f"second guess right: {(second == y_test[wrong]).sum()} of {len(wrong)}")
figure, grid = plt.subplots(2, 4, figsize=(6.4, 3.9))
for ax, i in zip(grid.flat, wrong.tolist(), strict=False):
    ax.imshow(x_test[i].numpy(), cmap="gray_r")
    ax.set_title(f"{y_test[i]} → {answer[i]}: {confidence[i]:.2f}")
    ax.axis("off")
