import torch


def check(answer):
    for target in ([0.0, 0.0, 1.0], [1.0, 0.0, 0.0], [1.0, 1.0, 1.0]):
        score = torch.tensor([-2.0, 0.5, 3.0], requires_grad=True)
        loss = answer(score, torch.tensor(target))
        assert loss.requires_grad, "no way leads back from the loss"
        loss.backward()
        assert score.grad is not None, "no gradient reaches the scores"
        signs = score.grad.sign().tolist()
        wanted = [1.0 - 2 * t for t in target]
        assert signs == wanted, f"the signs for {target} are {signs}"


def answer(score, target):
    return torch.nn.functional.binary_cross_entropy_with_logits(score, target)


check(answer)
print("each score is told which way to go")
