exp, log, maximum, pow, tanh = math.exp, math.log, max, math.pow, math.tanh
Tensor.__neg__ = define("Neg", lambda a: -a, lambda grad: (-grad,))
Tensor.__sub__ = define("Sub", lambda a, b: a - b, lambda grad: (grad, -grad))
Tensor.__rsub__ = lambda b, a: Tensor.__sub__(a, b)
Tensor.__truediv__ = define(
    "Div", lambda a, b: a / b, lambda grad, a, b: (grad / b, -grad * a / (b * b))
)
Tensor.__rtruediv__ = lambda b, a: Tensor.__truediv__(a, b)
Tensor.__pow__ = lambda x, n: define(  # (1)!
    "Pow", lambda a: pow(a, n), lambda grad, a: (grad * n * pow(a, n - 1),)
)(x)
Tensor.log = define("Log", lambda a: log(a), lambda grad, a: (grad / a,))
Tensor.exp = define("Exp", lambda a: exp(a), lambda grad, result: (grad * result,))
Tensor.tanh = define(
    "Tanh", lambda a: tanh(a), lambda grad, result: (grad * (1 - result * result),)
)
Tensor.relu = define(
    "ReLU", lambda a: maximum(a, 0.0), lambda grad, result: (grad * (result > 0.0),)
)
