import torch

images = torch.zeros(200, 1, 28, 28)
for batch in images.split(64):
    rows = batch.flatten(start_dim=1)
    print(tuple(batch.shape), "->", tuple(rows.shape))
