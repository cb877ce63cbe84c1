import torch


def centre_in_place(t):
    t -= t.mean()
    return t


def centre(t):
    return t - t.mean()


for function in (centre, centre_in_place):
    x = torch.tensor([1.0, 2.0, 6.0])
    version = x._version
    y = function(x)
    print(
        f"{function.__name__:15} x {x.tolist()}, writes {x._version - version}, y is x: {y is x}"
    )
