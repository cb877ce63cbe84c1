MNIST = None  # (1)!
if MNIST:
    x_train, y_train, x_test, y_test = mnist(MNIST)
