class Add(Node):
    def forward(self, a, b):
        return a + b

    def backward(self, grad):
        return grad, grad


class Mul(Node):
    def forward(self, a, b):
        self.saved = a, b
        return a * b

    def backward(self, grad):
        a, b = self.saved
        return grad * b, grad * a


Tensor.__add__ = Tensor.__radd__ = lambda a, b: apply(Add(), a, b)  # (1)!
Tensor.__mul__ = Tensor.__rmul__ = lambda a, b: apply(Mul(), a, b)
