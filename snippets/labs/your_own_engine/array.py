class Array:
    def __init__(self, flat, shape):
        self.flat, self.shape = flat, shape

    def tolist(self):
        size = len(self.flat) // self.shape[0]
        if len(self.shape) == 1:
            return self.flat
        rows = [self.flat[i : i + size] for i in range(0, len(self.flat), size)]
        return [Array(row, self.shape[1:]).tolist() for row in rows]


def build(flat, shape):
    return Array(flat, shape) if shape else flat[0]  # (1)!
