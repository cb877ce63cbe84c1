from torch.fx import symbolic_trace


def f(x):
    if x.sum() > 0:
        return 2 * x
    return -x.exp()


symbolic_trace(f)
