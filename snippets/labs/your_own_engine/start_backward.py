def start_backward(tensor, gradient=None):
    if not tensor.requires_grad:
        raise RuntimeError("element 0 of tensors does not require grad")
    if gradient is None:
        if tensor.shape != ():  # (1)!
            raise RuntimeError("grad can be implicitly created only for scalar outputs")
        gradient = 1.0
    return run_backward(gradient_edge(tensor), gradient)  # (2)!


Tensor.backward = start_backward
for n in (1, 2, 4, 8, 16):
    x = Tensor(1.0, requires_grad=True)
    visits = doublings(n, x).backward()
    print(f"{n:2} additions: {visits:2} visits, x.grad = {x.grad:.0f}")
