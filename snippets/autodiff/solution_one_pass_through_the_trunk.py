import torch


def check(answer):
    w = torch.tensor([1.0, 2.0], requires_grad=True)
    passes = []
    h = w**3
    h.register_hook(passes.append)
    answer(h.sum(), (h**2).sum())
    assert w.grad.tolist() == [9.0, 204.0], f"w.grad is {w.grad.tolist()}"
    assert len(passes) == 1, f"{len(passes)} passes through the trunk"


def answer(a, b):
    (a + b).backward()


check(answer)
print("one pass, and w.grad is right")
