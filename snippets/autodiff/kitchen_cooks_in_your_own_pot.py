from unittest.mock import patch

import numpy as np
import torch

pot = np.array([1.0, 2.0])
with patch("socket.socket", side_effect=OSError("no network")):  # (1)!
    torch.from_numpy(pot).add_(10)  # (2)!
print(pot)
