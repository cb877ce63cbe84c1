import torch


def check(answer):
    w = torch.tensor([1.0, -2.0, 0.5], dtype=torch.float64, requires_grad=True)
    h = w.exp()
    passes = []
    h.grad_fn.register_prehook(lambda grads: passes.append(1))
    losses = h.sum(), h * w
    with torch.no_grad():
        found = answer(*losses, w)
    want = (0.1 * w.exp() + w.exp() * (1 + w)).detach()
    assert torch.allclose(found, want), f"got {found.tolist()}"
    assert len(passes) == 1, f"went through exp {len(passes)} times, once will do"


def answer(total, vector, w):
    (first,) = torch.autograd.grad(total, w, retain_graph=True)
    (second,) = torch.autograd.grad(vector, w, torch.ones_like(vector))
    return 0.1 * first + second


check(answer)
