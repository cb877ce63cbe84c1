import math

import torch


def check(answer):
    assert answer % 1 == 0, f"{answer} is not a whole number"
    x = torch.tensor([answer - 1, answer], dtype=torch.float64)
    missing = 2 / (torch.exp(2 * x) + 1)
    reached = (1 - missing == 1).tolist()
    assert reached == [False, True], f"1 at {answer - 1}, at {answer}: {reached}"


limit = 55 * math.log(2) / 2
check(math.ceil(limit))
print(f"accepted: the first whole number from {limit:.2f} on")
