import torch
from torch.func import jacrev

X = torch.tensor([[1.0, 0, 2], [0, 1, 1], [2, 1, 0], [1, 1, 1]])
w, y = torch.tensor([1.0, 2, -1]), torch.tensor([1.0, 0, 2, 2])


def square_sum(b):
    return (b**2).sum(0, keepdim=True)  # (1)!


a = X @ w
b = a - y
print("a:", a.tolist(), "b:", b.tolist(), "z:", square_sum(b).tolist())
dz_db = jacrev(square_sum)(b)
db_da = jacrev(lambda a: a - y)(a)
da_dw = jacrev(lambda w: X @ w)(w)
print("da/dw = X:", torch.equal(da_dw, X))
print("db/da = I:", torch.equal(db_da, torch.eye(4)))
dz_dw = dz_db @ db_da @ da_dw
print(tuple(dz_db.shape), tuple(db_da.shape), tuple(da_dw.shape), tuple(dz_dw.shape))
print("dz/db:", dz_db.tolist(), "dz/dw:", dz_dw.tolist())
