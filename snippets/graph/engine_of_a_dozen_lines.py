import torch


@torch.no_grad()
def backward(root):
    nodes = [root]
    for node in nodes:
        nodes += {n for n, _ in node.next_functions if n} - set(nodes)
    nodes.sort(key=lambda n: hasattr(n, "variable") or -n._sequence_nr())  # (1)!
    arrived = {(root, 0): torch.tensor(1.0)}
    for node in nodes:
        outputs = range(len(node._input_metadata))  # (2)!
        grads = node(*[arrived.get((node, i)) for i in outputs])  # (3)!
        grads = grads if isinstance(grads, tuple) else (grads,)
        for edge, grad in zip(node.next_functions, grads, strict=True):
            if edge[0]:
                arrived[edge] = arrived.get(edge, 0) + grad


x = torch.linspace(-1, 1, 6).view(2, 3).requires_grad_()
first, second = x.unbind()
loss = (first * second.exp() + x[0]).sum()
(right,) = torch.autograd.grad(loss, x, retain_graph=True)
backward(loss.grad_fn)
print(x.grad, "equal:", torch.equal(x.grad, right))
