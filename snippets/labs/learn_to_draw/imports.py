import io
import sys
import warnings
from pathlib import Path
from tempfile import TemporaryDirectory

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import torch
import torch.nn.functional as F
from matplotlib import font_manager
from matplotlib.figure import Figure
from matplotlib.ft2font import FT2Font
from sklearn.datasets import load_digits
from torch import nn

torch.set_default_dtype(torch.float64)
plt.rcParams["figure.constrained_layout.use"] = True  # (1)!
plt.rcParams["axes.spines.top"] = plt.rcParams["axes.spines.right"] = False  # (2)!
plt.rcParams["svg.fonttype"] = "none"  # (3)!
