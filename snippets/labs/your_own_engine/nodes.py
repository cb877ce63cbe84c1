class Node:
    next_functions, saved = (), ()

    def name(self):
        return type(self).__name__

    def __call__(self, grad):
        return self.backward(grad)


class AccumulateGrad(Node):
    def __init__(self, variable):
        self.variable = variable

    def backward(self, grad):
        old = self.variable.grad
        self.variable.grad = grad if old is None else old + grad
        return ()  # (1)!
