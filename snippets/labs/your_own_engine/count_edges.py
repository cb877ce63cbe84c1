def count_edges(root):
    waiting, nodes = {}, [root]
    for node in nodes:  # (1)!
        for below in node.next_functions:
            if below is not None:
                if below not in waiting:
                    nodes.append(below)
                waiting[below] = waiting.get(below, 0) + 1
    return waiting
