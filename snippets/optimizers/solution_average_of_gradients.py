import torch


def check(answer):
    for momentum in (0.5, 0.9):
        w, v = 1.0, 0.0
        p = torch.nn.Parameter(torch.tensor(w, dtype=torch.float64))
        optimizer = torch.optim.SGD([p], **answer(0.2, momentum))
        for step in range(1, 6):
            v = momentum * v + (1 - momentum) * 2 * (w - 3)
            w -= 0.2 * v
            p.grad = 2 * (p.detach() - 3)
            optimizer.step()
            same = abs(p.item() - w) < 1e-9
            assert same, f"step {step}: {p.item():.3f}, not {w:.3f}"


def answer(lr, momentum):
    return {"lr": (1 - momentum) * lr, "momentum": momentum}


check(answer)
print("the same 5 steps for 2 values of momentum")
