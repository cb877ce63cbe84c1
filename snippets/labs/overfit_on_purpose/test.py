x_test, y_test = images[rows_test], labels[rows_test]
print("               validation    test")
for name in cures:
    for which in ("clean", "noisy"):
        a = measure(final[name, which], x_val, y_val)[1].mean()
        b = measure(final[name, which], x_test, y_test)[1].mean()
        print(f"{name:8}{which:7}{a:10.3f}{b:8.3f}")
