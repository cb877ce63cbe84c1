import torch


def count_arrivals(parameter, arrivals):
    parameter.register_post_accumulate_grad_hook(lambda _: arrivals.append(1))


x = torch.tensor([1.0, 2.0, 3.0, 4.0])
for name in ("wrong", "cured"):
    w, arrivals = torch.tensor(0.0, requires_grad=True), []
    count_arrivals(w, arrivals)
    for _ in range(100):
        arrivals.clear()
        inputs = x.clone().requires_grad_()
        output = w * inputs
        w.grad = None
        ((output - 2 * x) ** 2).mean().backward(retain_graph=True)
        if name == "wrong":
            output.sum().backward()
        else:
            (noted,) = torch.autograd.grad(output.sum(), inputs)
        with torch.no_grad():
            w -= 0.05 * w.grad
    print(f"{name}: arrivals in a step {len(arrivals)}, w {w.item():.3f}")
