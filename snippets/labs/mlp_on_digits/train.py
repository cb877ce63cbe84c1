model, history = fit((x_train, y_train, x_test, y_test))
print("epoch   train: loss  accuracy   held out: loss  accuracy")
for epoch in (0, 1, 2, 5, 10, 20):
    a, b, c, d = history[epoch]
    print(f"{epoch:5}{a:14.3f}{b:10.3f}{c:17.3f}{d:10.3f}")
