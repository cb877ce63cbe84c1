import torch


def check(answer):
    torch.manual_seed(0)
    data, a, b, c = torch.rand(4, 3)
    leaves = {"a": a, "b": b, "c": c}
    for leaf in leaves.values():
        leaf.requires_grad_()
    loss = (a * data + b * a.exp()).sum()
    found = answer(loss)
    names = [name for name, leaf in leaves.items() if any(t is leaf for t in found)]
    assert names == ["a", "b"], f"found {names}, not ['a', 'b']"
    assert len(found) == 2, f"{len(found)} tensors returned for 2 leaves"


def answer(loss):
    nodes = [loss.grad_fn]
    for node in nodes:
        nodes += {n for n, _ in node.next_functions if n} - set(nodes)
    return [node.variable for node in nodes if hasattr(node, "variable")]


check(answer)
print("leaves found: a, b")
