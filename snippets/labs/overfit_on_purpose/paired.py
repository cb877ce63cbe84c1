print("         clean: loss  accuracy  by heart    noisy: loss  accuracy  by heart")
for name in cures:
    print(f"{name:9}", end="")
    for which, y_own in (("clean", (y, y_more)), ("noisy", (y_noisy, y_more_noisy))):
        own = (x_more, y_own[1]) if name == "more" else (x, y_own[0])
        now, before = (measure(final[n, which], x_val, y_val) for n in (name, "nothing"))
        loss, right = (now[0] < before[0]).sum(), (now[1] > before[1]).sum()
        known = measure(final[name, which], *own)[1].mean()
        print(f"{loss:11}{right:10}{known:10.2f}", end="    " * (which == "clean"))
    print()
