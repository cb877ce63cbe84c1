import torch


def has_record(term):
    return isinstance(term, torch.Tensor) and term.requires_grad


def without_record(terms):
    return [name for name, term in terms.items() if not has_record(term)]


x = torch.tensor([1.0, 2.0, 3.0, 4.0])
for name in ("wrong", "cured"):
    w = torch.tensor(0.0, requires_grad=True)
    for _ in range(100):
        penalty = (w**2).item() if name == "wrong" else w**2
        terms = {"error": ((w * x - 2 * x) ** 2).mean(), "penalty": 7.5 * penalty}
        w.grad = None
        sum(terms.values()).backward()
        with torch.no_grad():
            w -= 0.05 * w.grad
    print(f"{name}: w {w.item():.2f}, no record: {without_record(terms)}")
