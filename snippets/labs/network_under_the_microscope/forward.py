U = model[0](X)
H = model[1](U)
S = model[2](H)
loss = F.cross_entropy(S, y)
tensors |= {"U": U, "H": H, "S": S, "loss": loss}
for name in ("U", "H", "S", "loss"):
    show(name, tensors[name])
