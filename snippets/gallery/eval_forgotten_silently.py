import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 5)
dropout = nn.Sequential(nn.Linear(5, 8), nn.Dropout(0.5), nn.Linear(8, 1))
norm = nn.Sequential(nn.Linear(5, 8), nn.BatchNorm1d(8), nn.Linear(8, 1))
for _ in range(100):
    norm(torch.randn(32, 5))
print("sample 0    dropout: asked twice    batch norm: among 4, 3, 2")
for mode in ("train", "eval"):
    dropout.train(mode == "train")
    norm.train(mode == "train")
    twice = [dropout(x)[0].item() for _ in range(2)]
    among = [norm(x[:size])[0].item() for size in (4, 3, 2)]
    row = "".join(f"{value:8.2f}" for value in (*twice, *among))
    print(f"{mode:11}{row[:16]}{'':12}{row[16:]}")
