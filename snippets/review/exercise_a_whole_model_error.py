import torch


def answer(model, loss):
    loss.backward()
    for weight in model.parameters():
        weight = weight - 0.1 * weight.grad


def check(answer):
    mine, theirs = torch.nn.LayerNorm(3), torch.nn.LayerNorm(3)
    x = torch.tensor([1.0, 2.0, 4.0])
    sgd = torch.optim.SGD(theirs.parameters(), lr=0.1)
    for step in range(3):
        answer(mine, (mine(x) - x).square().mean())
        sgd.zero_grad()
        (theirs(x) - x).square().mean().backward()
        sgd.step()
        assert torch.allclose(mine(x), theirs(x)), f"step {step}"


check(answer)
