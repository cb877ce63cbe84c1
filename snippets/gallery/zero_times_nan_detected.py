import torch


def masked_out_matters(loss_function, known):
    results = []
    for filling in (0.0, float("nan")):
        target = torch.where(known, 1.0, filling)
        prediction = torch.full_like(target, 2.0, requires_grad=True)
        loss = loss_function(prediction, target, known)
        (slope,) = torch.autograd.grad(loss, prediction)
        results.append([loss.item(), *slope.tolist()])
    return "" if results[0] == results[1] else f"{results[0]} becomes {results[1]}"


def wrong(prediction, target, known):
    return ((prediction - target).square() * known).sum() / known.sum()


def cured(prediction, target, known):
    return (prediction - target)[known].square().mean()


known = torch.tensor([True, False, True])
for function in (wrong, cured):
    print(f"{function.__name__}: {masked_out_matters(function, known) or 'quiet'}")
