def define(name, value, rule):
    mentioned = [*signature(rule).parameters][1:]  # (1)!

    def forward(self, *inputs):
        result = value(*inputs)
        known = dict(zip("ab", inputs, strict=False), result=result)
        self.saved = [known[each] for each in mentioned]
        return result

    def backward(self, grad):
        return rule(grad, *self.saved)

    operation = type(name, (Node,), {"forward": forward, "backward": backward})
    return lambda *inputs: apply(operation(), *inputs)
