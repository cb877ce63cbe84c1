class Tensor:
    def __init__(self, data, requires_grad=False):
        self.data = data
        self.requires_grad = requires_grad
        self.grad = None
        self.grad_fn = None
        self.accumulator = None  # (1)!

    @property
    def is_leaf(self):
        return self.grad_fn is None

    @property
    def shape(self):
        return getattr(self.data, "shape", ())  # (2)!
