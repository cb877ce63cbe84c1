def mistakes(model):
    with torch.no_grad():
        p = model(x_train).softmax(dim=1)
    return (p - F.one_hot(y_train, 10)).norm(dim=1)


for name, network in {"untrained": make(), "trained": healthy}.items():
    low, middle, high = mistakes(network).quantile(torch.tensor([0.1, 0.5, 0.9]))
    print(f"{name:10} 10%: {low:.0e}   50%: {middle:.0e}   90%: {high:.0e}")
