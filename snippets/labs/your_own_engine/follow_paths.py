def follow_paths(node, grad):
    visits = 1
    for below, part in zip(node.next_functions, node(grad), strict=True):
        if below is not None:
            visits += follow_paths(below, part)
    return visits


follow_paths(z.grad_fn, 1.0)  # (1)!
w.backward()
print("ours: ", x.grad, y.grad)
print("torch:", u.grad.item(), v.grad.item())
