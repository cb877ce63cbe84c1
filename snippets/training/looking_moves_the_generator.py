import torch
from torch.utils.data import DataLoader

for generator in (None, torch.Generator()):
    loader = DataLoader(range(100), batch_size=10, generator=generator)  # (1)!
    torch.manual_seed(0)
    before = torch.get_rng_state()
    for _ in loader:
        pass
    same = torch.equal(before, torch.get_rng_state())
    print(f"generator of its own: {generator is not None!s:6} state as before: {same}")
