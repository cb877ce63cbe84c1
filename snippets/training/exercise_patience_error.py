def check(answer):
    cases = {
        (3, 2, 2.5, 2.4, 2.3, 1): (1, 4),
        (3, 4, 2, 3, 3, 1): (5, 5),
        (2, 2, 2, 2, 1): (0, 3),
        (3, float("nan"), float("nan"), float("nan"), 1): (0, 3),
    }
    for losses, right in cases.items():
        found = answer(losses, patience=3)
        assert found == right, f"{losses}: best and last epoch {found}, not {right}"


def answer(losses, patience):
    best = waited = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[epoch - 1]:
            best, waited = epoch, 0
        else:
            waited += 1
        if waited == patience:
            break
    return best, epoch


check(answer)
