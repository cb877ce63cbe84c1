weights = train(x_more, y_more_noisy, drop=0.5)[-1]
print(f"validation: accuracy {spread(measure(weights, x_val, y_val)[1], 3)}")
wrong = y_more_noisy != y_more
for name, w in {"without": final["more", "noisy"], "with": weights}.items():
    answer = scores(w, x_more).argmax(dim=2)
    share = (answer == y_more_noisy)[wrong].double().mean()
    print(f"wrong labels by heart, {name} dropout: {share:.3f}")
