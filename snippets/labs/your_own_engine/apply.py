grad_enabled = True  # (1)!


def gradient_edge(tensor):
    if not tensor.requires_grad:
        return None
    if tensor.is_leaf and tensor.accumulator is None:
        tensor.accumulator = AccumulateGrad(tensor)
    return tensor.accumulator or tensor.grad_fn


def apply(node, *inputs):
    inputs = [x if isinstance(x, Tensor) else Tensor(x) for x in inputs]
    result = Tensor(node.forward(*(x.data for x in inputs)))
    if grad_enabled and any(x.requires_grad for x in inputs):
        result.requires_grad, result.grad_fn = True, node
        node.next_functions = tuple(gradient_edge(x) for x in inputs)
        node.shapes = [x.shape for x in inputs]  # (2)!
    return result
