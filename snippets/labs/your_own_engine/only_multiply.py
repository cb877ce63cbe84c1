def multiply_only(root, grad):
    waiting, arrived, ready = count_edges(root), {root: grad}, [root]
    while ready:
        node = ready.pop()
        for below, part in zip(node.next_functions, node(arrived[node]), strict=True):
            if below is not None:
                arrived[below] = part
                waiting[below] -= 1
                ready += [below] if waiting[below] == 0 else []


for f in (lambda x: (x * 2).tanh(), lambda x: x * x, lambda x: x**2 + 2 * x + 1):
    x, y = Tensor(3.0, requires_grad=True), Tensor(3.0, requires_grad=True)
    multiply_only(f(x).grad_fn, 1.0)
    f(y).backward()
    print(f"multiply only: {x.grad:8.5f}   multiply and add: {y.grad:8.5f}")
