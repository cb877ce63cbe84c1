def zero_grad(parameters):
    for parameter in parameters:
        parameter.grad = None


x, u = Tensor(3.0, requires_grad=True), torch.tensor(3.0, requires_grad=True)
for cleared in (False, False, True):
    if cleared:
        zero_grad([x, u])
    (x * x).backward()
    (u * u).backward()
    print(f"cleared first: {cleared!s:5}  ours: {x.grad}  torch: {u.grad.item()}")
