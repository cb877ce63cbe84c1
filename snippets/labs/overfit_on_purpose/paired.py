print("        clean: loss  accuracy  by heart  noisy: loss  accuracy  by heart")
for name in cures:
    print(f"{name:8}", end="")
    for which, few, many in (("clean", y, y_more), ("noisy", y_noisy, y_more_noisy)):
        now = measure(final[name, which], x_val, y_val)
        before = measure(final["nothing", which], x_val, y_val)
        loss, right = (now[0] < before[0]).sum(), (now[1] > before[1]).sum()
        own = (x_more, many) if name == "more" else (x, few)
        known = measure(final[name, which], *own)[1].mean()
        print(f"{loss:11}{right:10}{known:10.2f}", end="  " * (which == "clean"))
    print()
