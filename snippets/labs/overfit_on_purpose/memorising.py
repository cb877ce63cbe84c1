run = kept["nothing", "noisy"]
given = history(run, x[:, :30], y_noisy[:, :30])[:, 1].mean(dim=1)
true = history(run, x[:, :30], y[:, :30])[:, 1].mean(dim=1)
unseen = history(run, x_val, y_val)[:, 1].mean(dim=1)
print("step  30 digits: label given  true digit   validation")
for i in (0, 2, 4, 6, 20):
    print(f"{steps[i]:4}{given[i]:24.2f}{true[i]:12.2f}{unseen[i]:13.2f}")
figure, ax = plt.subplots(figsize=(6.4, 2.9))
ax.plot(steps, given, label="30 digits: label given")
ax.plot(steps, true, "--", label="30 digits: true digit")
ax.plot(steps, unseen, ":", lw=2.5, label="validation")
ax.set(xlabel="step", ylabel="share answered so", ylim=(0, 1.05))
legend = ax.legend()
