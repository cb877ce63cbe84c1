def check(answer):
    for d in (96, 768, 4096):
        budget, hidden = 8 * d * d, answer(d)
        small, large = 3 * d * hidden, 3 * d * (hidden + 64)
        said = f"d = {d}: width {hidden}, {small / budget:.3f} of the budget"
        assert hidden % 64 == 0 and small <= budget < large, said


def answer(d):
    return 8 * d // 3 // 64 * 64


check(answer)
print("accepted:", [answer(d) for d in (96, 768, 4096)])
