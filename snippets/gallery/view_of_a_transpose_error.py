import torch

table = torch.arange(6).view(2, 3)
columns = table.t()
print("table", table.stride(), "columns", columns.stride())
columns.view(6)
