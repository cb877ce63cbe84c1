import torch


def check(answer):
    score = torch.tensor([-2.0, 0.5, 3.0], requires_grad=True)
    loss = answer(score, torch.tensor([0.0, 0.0, 1.0]))
    assert loss.requires_grad, "no way leads back from the loss"
    loss.backward()
    signs = score.grad.sign().tolist()
    assert signs == [1.0, 1.0, -1.0], f"the signs of the gradient are {signs}"


def answer(score, target):
    predicted = (score > 0).float()
    return (predicted - target).abs().sum()


check(answer)
