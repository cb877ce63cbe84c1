for which, labels_given in (("clean", y), ("noisy", y_noisy)):
    attempt("decay", which, x, labels_given, decay=1.0)
    for name in ("nothing", "decay"):
        w1 = final[name, which][0]
        p = scores(final[name, which], x_val).softmax(dim=2)
        length = (w1**2).sum(dim=(1, 2)).sqrt().mean()
        sure = p.amax(dim=2).mean()
        print(f"    {name}: length of w1 {length:.0f}, confidence {sure:.2f}")
