import torch
from torch.func import jacrev

x_row, y = torch.tensor([[1.0, 2, 3]]), torch.tensor([1.0])
w = torch.tensor([2.0, -1, 1])


def inner(w):
    return x_row @ w  # (1)!


def minus_y(a):
    return a - y


a, b = inner(w), minus_y(inner(w))
print("a, b, z:", a.item(), b.item(), (b**2).item())
db_da = jacrev(minus_y)(a)
dz_db = jacrev(torch.square)(b)
da_dw = jacrev(inner)(w)
product = dz_db @ db_da @ da_dw
names = ("dz/db", "db/da", "da/dw", "dz/dw")
for name, table in zip(names, (dz_db, db_da, da_dw, product), strict=True):
    print(f"{name}  {tuple(table.shape)}  {table.tolist()}")
