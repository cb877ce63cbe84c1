class Dual:
    def __init__(self, value, tangent=0.0):
        self.value, self.tangent = value, tangent

    def __sub__(self, other):
        return Dual(self.value - other.value, self.tangent - other.tangent)

    def __mul__(self, other):
        tangent = self.value * other.tangent + self.tangent * other.value
        return Dual(self.value * other.value, tangent)


w, x, y = Dual(2.0, 1.0), Dual(3.0), Dual(1.0)  # (1)!
b = w * x - y
z = b * b
print(f"z = {z.value:g}, dz/dw = {z.tangent:g}")
