from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import pairwise

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.set_default_dtype(torch.float64)
bunch = load_digits()
order = torch.randperm(len(bunch.data), generator=torch.Generator().manual_seed(0))
images, labels = torch.tensor(bunch.data / 16)[order], torch.tensor(bunch.target)[order]
x_train, y_train = images[:-360], labels[:-360]
x_test, y_test = images[-360:], labels[-360:]
