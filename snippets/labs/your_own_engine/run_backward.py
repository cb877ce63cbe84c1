def run_backward(root, grad):
    waiting, arrived = count_edges(root), {}
    ready, visits = [(root, grad)], 0
    while ready:
        node, grad = ready.pop()
        visits += 1
        for below, part in zip(node.next_functions, node(grad), strict=True):
            if below is None:
                continue
            arrived[below] = arrived[below] + part if below in arrived else part
            waiting[below] -= 1
            if waiting[below] == 0:
                ready.append((below, arrived.pop(below)))
    return visits
