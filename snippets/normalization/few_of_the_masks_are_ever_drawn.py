import torch

torch.manual_seed(0)
for n in (4, 10, 20, 40):
    dropped = torch.nn.Dropout(0.5)(torch.ones(10_000, n)) == 0
    seen = len(dropped.unique(dim=0))
    print(f"{n} units: {seen} of {2**n} masks in 10000 samples")
