def overwrite(victim):
    model = make()
    t = dict(zip(parameters, model.parameters(), strict=True))
    t |= {"X": X.clone(), "y": y.clone()}
    t["U"] = model[0](t["X"])
    t["H"] = model[1](t["U"])
    t["S"] = model[2](t["H"])
    loss = F.cross_entropy(t["S"], t["y"])
    with torch.no_grad():
        t[victim].zero_()
    try:
        loss.backward()
    except RuntimeError as error:
        reason = "modified by an inplace operation"
        return f"refused: … {reason} …" if reason in str(error) else "error"
    right = all(same(t[name].grad, G[name], 1e-12) for name in parameters)
    return "the same gradients" if right else "wrong gradients"


for victim in ("X", "y", "W1", "b1", "U", "H", "W2", "b2", "S"):
    print(f"{victim:2} set to 0:", overwrite(victim))
