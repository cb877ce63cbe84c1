import io
import pickle

import torch
from torch import nn

file = io.BytesIO()
torch.save(nn.Sequential(nn.Linear(2, 1)), file)
file.seek(0)
try:
    torch.load(file, weights_only=True)
except pickle.UnpicklingError as error:
    print(str(error).partition(" This file")[0])
    print(str(error).partition("error: ")[2].partition(" Please")[0])
