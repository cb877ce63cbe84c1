import torch

table = torch.arange(6).view(2, 3)
columns = table.t()
row = columns.reshape(6)
print(row)
print("copied:", row.data_ptr() != table.data_ptr())
