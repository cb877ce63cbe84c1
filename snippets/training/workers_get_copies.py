import pickle
import random

import torch


class Noisy:
    def __init__(self):
        self.own = random.Random(0)

    def __getitem__(self, index):
        return self.own.randrange(1000), torch.randint(1000, ()).item()


data = Noisy()
for worker in (0, 1):
    copy = pickle.loads(pickle.dumps(data))  # (1)!
    torch.manual_seed(7 + worker)  # (2)!
    own, default = zip(copy[0], copy[1], strict=True)
    print(f"worker {worker}: own {own}, default {default},", end=" ")
    copy.own.seed(torch.initial_seed())  # (3)!
    print("own with a new seed", (copy[0][0], copy[1][0]))
