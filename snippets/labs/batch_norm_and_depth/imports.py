import math

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn
from tqdm import tqdm

torch.set_default_dtype(torch.float64)  # (1)!
bunch = load_digits()
images, labels = torch.tensor(bunch.data), torch.tensor(bunch.target)
images = (images - images.mean()) / images.std()  # (2)!
some = torch.randperm(len(images), generator=torch.Generator().manual_seed(0))[:512]
x, y = images[some], labels[some]
print(f"{len(images)} images, 512 of them for measuring")
print(f"loss of guessing: ln 10 = {math.log(10):.2f}")
