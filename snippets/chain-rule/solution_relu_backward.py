import torch


def check(answer):
    torch.manual_seed(0)
    U, G_H = torch.randn(5, 4, requires_grad=True), torch.randn(5, 4)
    torch.relu(U).backward(G_H)
    wrong = (answer(U.detach(), G_H) != U.grad).sum().item()
    assert wrong == 0, f"{wrong} of 20 entries are wrong"


def answer(U, G_H):
    return (U > 0) * G_H


check(answer)
print("accepted")
