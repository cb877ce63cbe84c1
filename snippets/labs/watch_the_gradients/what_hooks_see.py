model = make()
layer, weight = model[0], model[0].weight
of_pass, of_grad, kept, outputs = [], [], [], []
with ExitStack() as hooks:  # (1)!
    for handle in (
        weight.register_hook(lambda g: of_pass.append(g.norm().item())),
        weight.register_post_accumulate_grad_hook(
            lambda w: of_grad.append(w.grad.norm().item())
        ),
        weight.register_post_accumulate_grad_hook(lambda w: kept.append(w.grad)),
        layer.register_forward_hook(lambda m, x, output: outputs.append(output)),
    ):
        hooks.enter_context(handle)
    for half in (slice(0, 25), slice(25, 50)):
        loss = F.cross_entropy(model(x_train[half]), y_train[half]) / 2
        loss.backward()
F.cross_entropy(model(x_train), y_train).backward()  # (2)!
print("tensor hook:         ", *(f"{norm:.3f}" for norm in of_pass))
print("post-accumulate hook:", *(f"{norm:.3f}" for norm in of_grad))
print("kept .grad, now:     ", *(f"{g.norm():.3f}" for g in kept))
print("forward hook keeps:  ", *(output.grad_fn.name() for output in outputs))
