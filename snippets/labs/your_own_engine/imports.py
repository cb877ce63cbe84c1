import math
import operator
import random
from inspect import signature
from itertools import product

import matplotlib.pyplot as plt
import torch

torch.set_default_dtype(torch.float64)  # (1)!
