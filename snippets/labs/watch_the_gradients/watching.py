@contextmanager
def watching(model, optimizer):
    weights = {layer.weight: row for row, layer in enumerate(linear(model))}
    sizes = {"zeros": (4,), "ratio": (4,), "counts": (4, BINS)}
    seen, before = {key: torch.zeros(size) for key, size in sizes.items()}, {}

    def gradient(w):
        counts, zeros = histogram(w.grad)
        seen["counts"][weights[w]] += counts
        seen["zeros"][weights[w]] += zeros / w.numel() / STEPS

    def remember(*_):
        before.update({w: w.detach().clone() for w in weights})

    def compare(*_):
        for w, row in weights.items():
            change = (w.detach() - before[w]).norm() / before[w].norm()
            seen["ratio"][row] += change / STEPS

    with ExitStack() as hooks:
        for w in weights:
            hooks.enter_context(w.register_post_accumulate_grad_hook(gradient))
        hooks.enter_context(optimizer.register_step_pre_hook(remember))
        hooks.enter_context(optimizer.register_step_post_hook(compare))
        yield seen
