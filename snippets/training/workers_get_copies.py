import torch
from torch.utils.data import DataLoader


class Noisy:
    def __init__(self):
        self.own = torch.Generator().manual_seed(0)

    def __len__(self):
        return 4

    def __getitem__(self, index):
        own = torch.randint(10**6, (1,), generator=self.own).item()
        return own, torch.randint(10**6, (1,)).item()


for workers in (0, 2):
    torch.manual_seed(0)
    context = "fork" if workers else None  # (1)!
    loader = DataLoader(Noisy(), num_workers=workers, multiprocessing_context=context)
    own, default = zip(*loader, strict=True)
    print(f"{workers} workers: {len(set(map(int, own)))} different numbers of 4,", end=" ")
    print(f"from the default generator {len(set(map(int, default)))}")
