model = make(activation=fifth)
log = fit(model, [1.0])
with torch.no_grad():
    z = model[0](x_train)
print("loss:", log[1]["loss"])
print("never positive:", *log[1]["dead"].sum(dim=1).tolist())
print("always at most 0, layer 1:", (z <= 0).all(dim=0).sum().item())
