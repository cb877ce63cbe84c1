import torch

z = torch.tensor([2.0, 1.0, 0.1], dtype=torch.float16)
hide = torch.tensor([False, False, True])
lowest = torch.finfo(z.dtype).min
print(torch.softmax(z.masked_fill(hide, lowest), dim=0).tolist()[2], "with", lowest)
z.masked_fill(hide, -1e9)
