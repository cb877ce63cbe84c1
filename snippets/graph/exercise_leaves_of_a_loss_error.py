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
    node = loss.grad_fn
    while node.next_functions:
        node = node.next_functions[0][0]
    return [node.variable]


check(answer)
