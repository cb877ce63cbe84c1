import torch


def check(answer):
    x = torch.tensor(2.0, requires_grad=True)
    a = x.exp()
    waits = answer((a * a + a.sin()).grad_fn)
    names = {type(node).__name__: count for node, count in waits.items()}
    found = names["ExpBackward0"]
    assert found == 3, f"the node of a waits for 3 gradients, not for {found}"
    assert names["AccumulateGrad"] == 1, "the leaf waits for 1 gradient"


def answer(root):
    nodes, waits = [root], {root: 0}
    for node in nodes:
        for below in [n for n, _ in node.next_functions if n]:
            if below not in waits:
                nodes.append(below)
            waits[below] = waits.get(below, 0) + 1
    return waits


check(answer)
print("the node of a waits for 3")
