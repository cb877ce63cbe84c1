import torch


def rebind(t):
    t = torch.zeros(2)
    return t


def index(t):
    t[0] = 0


def all_of_it(t):
    t[:] = torch.zeros(2)


def attribute(t):
    t.data = torch.zeros(2)


for function in (rebind, index, all_of_it, attribute):
    outside = torch.ones(2)
    function(outside)
    print(f"{function.__name__:10}{outside.tolist()}")
