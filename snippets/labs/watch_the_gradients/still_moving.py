def moved_though_dead(kind, **settings):
    model = make()
    optimizer = kind(model.parameters(), **settings)

    def step(batch):
        optimizer.zero_grad()
        F.cross_entropy(model(x_train[batch]), y_train[batch]).backward()
        optimizer.step()

    torch.manual_seed(0)
    for batch in torch.randperm(len(x_train)).split(50):
        step(batch)
    units, before = dead(model, x_train)[0], model[0].weight.detach().clone()
    step(slice(0, 50))
    moved = (model[0].weight != before).any(dim=1)
    return f"{units.sum():2} dead, {(units & moved).sum()} of them moved"


print("SGD:          ", moved_though_dead(torch.optim.SGD, lr=1.0))
print("with momentum:", moved_though_dead(torch.optim.SGD, lr=0.1, momentum=0.9))
print("Adam:         ", moved_though_dead(torch.optim.Adam, lr=0.01))
