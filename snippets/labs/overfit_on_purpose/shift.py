for which, labels_given in (("clean", y), ("noisy", y_noisy)):
    attempt("shift", which, x, labels_given, shift=True)
for name in ("nothing", "shift"):
    right = measure(final[name, "clean"], x_val.roll(1, 2), y_val)[1]
    print(f"    {name}, validation digits moved: accuracy {spread(right, 2)}")
