import os
from pathlib import Path
from tempfile import TemporaryDirectory

import torch


def replace(checkpoint, path):
    part = path.with_suffix(".part")
    torch.save(checkpoint, part)
    os.replace(part, path)


for write in (torch.save, replace):
    with TemporaryDirectory() as folder:
        path = Path(folder, "last.pt")
        write({"epoch": 3}, path)
        try:
            write({"epoch": 4, "rate": lambda epoch: 0.1}, path)  # (1)!
        except Exception as error:
            print(f"{write.__name__:8} stopped by {type(error).__name__}", end=", ")
        try:
            print("on disk:", torch.load(path, weights_only=True))
        except RuntimeError:
            print("on disk: nothing that can be read")
