import torch


def nodes(tensor):
    found = [tensor.grad_fn] if tensor.grad_fn else []
    for node in found:
        found += {n for n, _ in node.next_functions if n} - set(found)
    return len(found)


w = torch.tensor(2.0, requires_grad=True)
total, plain, counts = torch.tensor(0.0), 0.0, []
for step in range(1, 101):
    loss = (w - 1).square()
    loss.backward()
    total = total + loss
    plain = plain + loss.item()
    if step in (1, 10, 100):
        counts.append(nodes(total))
print("nodes after 1, 10 and 100 steps:", counts)
print("as a number:", plain, type(plain).__name__)
