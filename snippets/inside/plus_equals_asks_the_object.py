import torch

for kind, make, more in (
    ("int", lambda: 1, 1),
    ("tuple", lambda: (1,), (1,)),
    ("list", lambda: [1], [1]),
    ("tensor", lambda: torch.tensor([1]), 1),
):
    a = b = make()
    a = a + more
    plus = b
    a = b = make()
    a += more
    print(f"{kind:7} b after a = a + …: {plus!s:12}  after a += …: {b}")
