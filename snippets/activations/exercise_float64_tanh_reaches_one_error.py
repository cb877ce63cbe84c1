import math

import torch


def check(answer):
    x = torch.tensor([answer - 1, answer], dtype=torch.float64)
    reached = (torch.tanh(x) == 1).tolist()
    assert reached == [False, True], f"1 at {answer - 1}, at {answer}: {reached}"


answer = math.ceil(53 * math.log(2) / 2)
check(answer)
