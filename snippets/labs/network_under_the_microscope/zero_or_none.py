def third(clear=None):
    model = make()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, weight_decay=0.1)
    F.cross_entropy(model(X), y).backward()
    if clear:
        optimizer.zero_grad(**clear)
    optimizer.step()
    return f"{model[0].weight[2, 0]:.2f}"


print("after backward():            ", third())
print("after zero_grad():           ", third({"set_to_none": True}))
print("after zeros in their place:  ", third({"set_to_none": False}))
