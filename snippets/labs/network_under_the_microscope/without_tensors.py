def forward(model):
    U = model[0](X)
    H = model[1](U)
    S = model[2](H)
    results = {"U": U, "H": H, "S": S}
    watched = {name: weakref.ref(t) for name, t in results.items()}  # (1)!
    return F.cross_entropy(S, y), watched


model = make()
loss, watched = forward(model)
print("alive:", [name for name, ref in watched.items() if ref() is not None])
loss.backward()
print("alive:", [name for name, ref in watched.items() if ref() is not None])
print("gradient the same:", same(model[0].weight.grad, G["W1"], 1e-12))
