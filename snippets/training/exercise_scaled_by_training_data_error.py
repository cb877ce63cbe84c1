import torch


def check(answer):
    train, test = torch.tensor([[0.0, 10], [2, 30]]), torch.tensor([[4.0, 20]])
    parts = [part.flatten().tolist() for part in answer(train, test)]
    found = [[round(number, 2) for number in part] for part in parts]
    right = [[-1, -1, 1, 1], [3, 0]]
    assert found == right, f"{found}, not {right}"
    assert (train[1, 1], test[0, 0]) == (30, 4), "the original data were overwritten"


def answer(train, test):
    both = torch.cat([train, test])
    mean, std = both.mean(dim=0), both.std(dim=0, correction=0)
    return (train - mean) / std, (test - mean) / std


check(answer)
