counts = torch.bincount(10 * y_test + answer, minlength=100).view(10, 10)
mistakes = counts - counts.diag().diag()
figure, ax = plt.subplots(figsize=(5, 5))
shades = mistakes.double().where(mistakes > 0, torch.nan)  # (1)!
ax.imshow(shades.numpy(), cmap="Oranges", vmin=0, vmax=2 * int(mistakes.max()))
for row, column in counts.nonzero().tolist():
    ax.text(column, row, counts[row, column].item(), ha="center", va="center")
ax.set(xlabel="answer", ylabel="label", xticks=range(10), yticks=range(10))
ax.grid(False)
