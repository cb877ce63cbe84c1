import warnings

import torch
import torch.nn.functional as F

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for shape in ((4,), (2, 3), (2, 3, 4), (2, 3, 4, 5)):
        p = F.softmax(torch.zeros(shape))
        sums = [p.sum(dim=d).flatten()[0].item() for d in range(p.dim())]
        dims = [d for d, total in enumerate(sums) if abs(total - 1) < 1e-6]
        print(f"{len(shape)} dimensions: dim={dims[0]}")
print(caught[0].category.__name__ + ":", caught[0].message)
