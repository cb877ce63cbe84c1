def call_and_free(node, grad):
    if node.saved is None:
        raise RuntimeError("Trying to backward through the graph a second time")
    parts = call_and_fit(node, grad)
    if node.saved:
        node.saved = None
    return parts


Node.__call__ = call_and_free
for create in (Tensor, torch.tensor):
    x = create(3.0, requires_grad=True)
    for y in (x + x, x * x + x):
        y.backward()
        try:
            y.backward()
        except RuntimeError as error:
            print(create.__name__, str(error).split(" (")[0])
        print(create.__name__, "x.grad =", plain(x.grad))
Node.__call__ = call_and_fit
