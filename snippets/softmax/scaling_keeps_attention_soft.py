import torch

torch.manual_seed(0)
print("width  p of the best: q·k   q·k/√d   largest entry of J: q·k   q·k/√d")
for d in (4, 64, 1024):
    q = torch.randn(500, 1, d, dtype=torch.float64)
    k = torch.randn(500, 16, d, dtype=torch.float64)
    scores = (q * k).sum(dim=2)
    row = []
    for z in (scores, scores / d**0.5):
        p = z.softmax(dim=1)
        row += [p.amax(dim=1).mean(), (p * (1 - p)).amax(dim=1).median()]
    print("{:5d} {:21.2f} {:8.2f} {:25.1e} {:8.1e}".format(d, *row[::2], *row[1::2]))
