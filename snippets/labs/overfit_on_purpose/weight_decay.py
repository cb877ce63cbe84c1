for which, labels_given in (("clean", y), ("noisy", y_noisy)):
    attempt("decay", which, x, labels_given, decay=1.0)
    for name in ("nothing", "decay"):
        w1 = final[name, which][0]
        sure = scores(final[name, which], x_val).softmax(dim=2).amax(dim=2).mean()
        length = (w1**2).sum(dim=(1, 2)).sqrt().mean()
        print(f"    {name}: length of w1 {length:.0f}, confidence {sure:.2f}")
