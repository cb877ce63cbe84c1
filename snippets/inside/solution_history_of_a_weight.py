import torch


def check(answer):
    w = torch.nn.Parameter(torch.tensor([3.0]))
    optimizer = torch.optim.SGD([w], lr=0.25)
    history = []
    for _ in range(3):
        answer(history, w)
        optimizer.zero_grad()
        w.square().sum().backward()
        optimizer.step()
    found = [entry.item() for entry in history]
    assert found == [3.0, 1.5, 0.75], f"history {found}"
    assert not any(entry.requires_grad for entry in history), "needs gradients"


def answer(history, w):
    history.append(w.detach().clone())


check(answer)
print("history 3, 1.5, 0.75")
