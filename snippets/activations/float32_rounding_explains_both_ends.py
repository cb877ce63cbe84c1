import math

import torch

tiny = 2.0**-24
print(f"2**-24 = {tiny:.1e} = e**-x at x = {24 * math.log(2):.2f}")
print("1 + 2**-24 == 1:", (torch.tensor(1.0) + tiny).item() == 1)
large = torch.tensor([88.0, 89.0]).exp().tolist()  # (1)!
print("e**88 = {:.1e}, e**89 = {}".format(*large))

exact = torch.sigmoid(torch.tensor(17.0, dtype=torch.float64))
nearest = exact.float()  # (2)!
print("nearest to sigmoid(17) is 1 - 2**-24:", nearest.item() == 1 - tiny)
