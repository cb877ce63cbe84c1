import torch

norm = torch.nn.BatchNorm1d(1)
for x in ([1.0, 2.0], [-100.0, 300.0], [5.0, 4.0]):
    y = norm(torch.tensor(x).unsqueeze(1)).flatten()
    print(x, "->", [round(v, 3) for v in y.tolist()])
