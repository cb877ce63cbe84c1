def summary(g):
    return f"{g.square().mean().sqrt():10.4f}{(g == 0).double().mean():7.2f}"


def catch(layer, inputs, output):
    output.register_hook(partial(caught.__setitem__, layer))  # (1)!


model, caught = make(), {}
with ExitStack() as hooks:
    for layer in linear(model):
        hooks.enter_context(layer.register_forward_hook(catch))
    F.cross_entropy(model(x_train[:50]), y_train[:50]).backward()
print("          output: RMS  zeros    weight: RMS  zeros")
for number, layer in enumerate(linear(model), 1):
    at_output, at_weight = 50 * caught[layer], layer.weight.grad  # (2)!
    print(f"layer {number}", summary(at_output), summary(at_weight), sep="   ")
one, other = (caught[layer].square().mean() for layer in linear(model)[-2:])
print(f"layer 3 / layer 4: {(one / other).sqrt():.2f}")
print(f"sqrt(10 / 64):     {(10 / 64) ** 0.5:.2f}")
