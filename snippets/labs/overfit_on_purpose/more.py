x_more, y_more = draw(1000)
y_more_noisy = spoil(y_more)
for which, labels_given in (("clean", y_more), ("noisy", y_more_noisy)):
    attempt("more", which, x_more, labels_given)
    loss, right = measure(final["more", which], x_more, labels_given)
    print(f"    own 1000: loss {loss.mean():.2f}, accuracy {right.mean():.3f}")
