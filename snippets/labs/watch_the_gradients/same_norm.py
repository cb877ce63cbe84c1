model = make()
F.cross_entropy(model(x_train), y_train).backward()
g = model[0].weight.grad
rare = torch.zeros_like(g)
rare[0] = g[0] * g.norm() / g[0].norm()
for name, gradient in {"all units": g, "one unit": rare}.items():
    zeros = (gradient == 0).double().mean()
    print(f"{name:10} norm {gradient.norm():.3f}   zeros {zeros:.3f}")
