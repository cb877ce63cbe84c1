def walk(tensor):
    nodes = [tensor.grad_fn]
    for node in nodes:  # (1)!
        for below, _ in node.next_functions:
            if below is not None and below not in nodes:
                nodes.append(below)
    return nodes


nodes = walk(loss)
name_of = {tensor: name for name, tensor in tensors.items()}
names = [name_of[n.variable] if hasattr(n, "variable") else n.name() for n in nodes]
for number, node in enumerate(nodes):
    edges = [nodes.index(n) if n else None for n, _ in node.next_functions]
    if hasattr(node, "variable"):
        print(f"{number:2} AccumulateGrad       writes {names[number]}.grad")
    else:
        print(f"{number:2} {names[number]:19} ", *edges)
