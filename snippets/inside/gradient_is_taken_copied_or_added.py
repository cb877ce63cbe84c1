import warnings

import torch

warnings.simplefilter("ignore")  # (1)!


def run(title, function=torch.square, old=None, keep=False, **options):
    x, place, kept = torch.ones(3, requires_grad=True), [], []
    x.grad = old
    x.register_hook(lambda g: place.append(g.data_ptr()))  # (2)!
    x.register_hook(lambda g: kept.extend([g] * keep))
    function(x).sum().backward(**options)
    taken, same = x.grad.data_ptr() == place[0], old is not None and x.grad is old
    print(f"{title:22} memory of the arrived: {taken!s:5}  old tensor: {same}")


run("first")
run("first, also held", keep=True)
run("first, not laid out", torch.positive)
run("first, create_graph", create_graph=True)
run("second", old=torch.ones(3))
run("second, create_graph", old=torch.ones(3), create_graph=True)
