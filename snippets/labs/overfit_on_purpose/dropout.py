for which, labels_given in (("clean", y), ("noisy", y_noisy)):
    attempt("dropout", which, x, labels_given, drop=0.5)
