def measure(model, x, y):
    with torch.no_grad():
        z = model(x)
    right = (z.argmax(dim=1) == y).double().mean()
    return F.cross_entropy(z, y).item(), right.item()


def fit(data, make=mlp, epochs=20, seed=0):
    x_train, y_train, x_test, y_test = data
    torch.manual_seed(seed)
    model = make(x_train[0].numel())
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    history = [measure(model, x_train, y_train) + measure(model, x_test, y_test)]
    for _ in tqdm(range(epochs)):  # (1)!
        for batch in torch.randperm(len(x_train)).split(50):  # (2)!
            loss = F.cross_entropy(model(x_train[batch]), y_train[batch])
            optimizer.zero_grad()  # (3)!
            loss.backward()
            optimizer.step()
        history += [measure(model, x_train, y_train) + measure(model, x_test, y_test)]
    return model, history
