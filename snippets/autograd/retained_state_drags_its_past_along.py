import torch


def nodes(tensor):
    waiting, seen = [tensor.grad_fn], set()
    while waiting:
        node = waiting.pop()
        if node is not None and node not in seen:
            seen.add(node)
            waiting += [below for below, _ in node.next_functions]
    return len(seen)


for cut in (False, True):
    w = torch.tensor(0.5, requires_grad=True)
    state, sizes, slopes = torch.tensor(1.0), [], []
    for _ in range(5):
        if cut:
            state = state.detach()
        state = torch.tanh(w * state + 1)
        sizes.append(nodes(state))
        state.backward(retain_graph=not cut)
        slopes.append(round(w.grad.item(), 4))
        w.grad = None
    print("detach" if cut else "retain", sizes, slopes)
