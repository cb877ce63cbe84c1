import torch

x = torch.arange(3.0)
print("x[0] is x[0]:", x[0] is x[0])
one, two = x[0], x[0]
print("same id:", id(one) == id(two), " same memory:", one.data_ptr() == two.data_ptr())
ids = {id(torch.zeros(1)) for _ in range(100)}
kept = [torch.zeros(1) for _ in range(100)]
print(
    "100 tensors, fewer ids:",
    len(ids) < 100,
    " kept alive:",
    len({id(t) for t in kept}),
)
