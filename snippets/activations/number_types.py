import torch
from torch.nn import functional as F

whole = torch.tensor([-1, 2])
for function in (torch.relu, F.relu6, torch.sigmoid, torch.tanh, F.gelu, F.silu):
    try:
        result = function(whole)
        print(f"{function.__name__:8}{result.dtype}  {result.tolist()[0]:.4g}")
    except NotImplementedError as error:
        print(f"{function.__name__:8}{error}")
x = torch.tensor([-1.0, 2.0])
for kind in (torch.bfloat16, torch.float16, torch.float64):
    results = [f(x.to(kind)) for f in (torch.relu, torch.sigmoid, F.gelu, F.silu)]
    same = all(result.dtype == kind for result in results)
    print(f"{kind!s:15} result of the same type: {same}")
