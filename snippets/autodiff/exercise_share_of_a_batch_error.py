import torch


def check(answer):
    numbers = torch.tensor([1.0, 2.0, 4.0, 7.0, 9.0], dtype=torch.float64)
    w = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
    for sizes in ([5], [2, 3], [2, 2, 1], [1, 2]):
        w.grad = None
        x = numbers[: sum(sizes)]
        right = torch.autograd.grad(((x - w) ** 2).mean(), w)[0].item()
        answer(w, x.split(sizes))
        got = w.grad.item()
        assert abs(got - right) < 1e-9, f"{sizes}: {got:.3g}, not {right:.3g}"


def answer(w, batches):
    for batch in batches:
        loss = ((batch - w) ** 2).mean() / len(batches)
        loss.backward()


check(answer)
