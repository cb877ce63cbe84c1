def measure(model):
    with torch.no_grad():
        right = (model(x_test).argmax(dim=1) == y_test).double().mean().item()
        loss = F.cross_entropy(model(x_train), y_train).item()
    return {"loss": loss, "right": right, "dead": dead(model, x_train)}


def fit(model, rates, kind=torch.optim.SGD):
    torch.manual_seed(0)
    optimizer = kind(model.parameters(), lr=rates[0])
    log = [measure(model)]
    with watching(model, optimizer) as seen:
        for rate in rates:
            optimizer.param_groups[0]["lr"] = rate
            for batch in torch.randperm(len(x_train)).split(50):
                loss = F.cross_entropy(model(x_train[batch]), y_train[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
            log.append(measure(model) | {k: v.clone() for k, v in seen.items()})
            for total in seen.values():
                total.zero_()
    return log
