def start_backward(tensor, gradient=None):
    if not tensor.requires_grad:
        raise RuntimeError("element 0 of tensors does not require grad")
    if gradient is None:
        if tensor.shape != ():
            raise RuntimeError("grad can be implicitly created only for scalar outputs")
        gradient = 1.0
    return run_backward(gradient_edge(tensor), gradient)  # (1)!


Tensor.backward = start_backward
counts = []
for n in range(1, 17):
    x, y = Tensor(1.0, requires_grad=True), Tensor(1.0, requires_grad=True)
    visits = follow_paths(diamonds(n, x).grad_fn, 1.0), diamonds(n, y).backward()
    counts.append((n, *visits))
    assert x.grad == y.grad == 2**n
print("additions, visits path by path, visits in order:", counts[-1])
