import torch

images = torch.zeros(200, 1, 28, 28)
for batch in images.split(64):
    rows = batch.view(64, 784)
    print(tuple(batch.shape), "->", tuple(rows.shape))
