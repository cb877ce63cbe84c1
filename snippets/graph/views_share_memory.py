import torch

x = torch.arange(6.0, requires_grad=True)
table = x.view(2, 3)
others = {
    "view(2, 3)": table,
    "x[1:4]": x[1:4],
    "table.T": table.T,
    "expand(2, 6)": x.expand(2, 6),
    "x.detach()": x.detach(),
    "x[[1, 2, 3]]": x[[1, 2, 3]],
    "x[x > 2]": x[x > 2],
    "table.T.flatten()": table.T.flatten(),
    "x.clone()": x.clone(),
}
home = x.untyped_storage().data_ptr()  # (1)!
print(f"{'':18}  view   base is x  same memory")
for name, t in others.items():
    same = t.untyped_storage().data_ptr() == home
    print(f"{name:18}  {t._is_view()!s:5}  {t._base is x!s:9}  {same}")
