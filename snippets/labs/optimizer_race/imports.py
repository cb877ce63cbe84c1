import math

import matplotlib.pyplot as plt
import torch

torch.set_default_dtype(torch.float64)
