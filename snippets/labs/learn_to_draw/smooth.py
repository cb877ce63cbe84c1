window = 24
noisy, kernel = steps[:120], np.ones(window) / window
valid = np.convolve(noisy, kernel, mode="valid")
same = np.convolve(noisy, kernel, mode="same")
figure, ax = plt.subplots(figsize=(6.4, 3.2))
ax.plot(noisy, color="C2", linewidth=0.6)
ax.plot(np.arange(window - 1, len(noisy)), valid, color="C0")  # (1)!
ax.plot(same, ":", color="C1")
ax.text(121, same[-1], "same", color="C1", va="center")
ax.text(121, valid[-1], "valid", color="C0", va="center")
ax.set(xlabel="step", title="loss", ylim=(0, None), xticks=range(0, 121, 40))
print(f"mean of the last {window} steps: {noisy[-window:].mean():.2f}")
print(f'"valid" ends at {valid[-1]:.2f}, "same" at {same[-1]:.2f}')
