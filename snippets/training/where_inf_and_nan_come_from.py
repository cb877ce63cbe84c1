import torch

zero, one = torch.tensor(0.0), torch.tensor(1.0)
inf = torch.tensor(torch.inf)
for name, value in (
    ("exp(89)", torch.exp(torch.tensor(89.0))),
    ("1e30 * 1e30", 1e30 * one * 1e30),
    ("1 / 0", one / zero),
    ("log(0)", zero.log()),
    ("0 / 0", zero / zero),
    ("inf - inf", inf - inf),
    ("0 * inf", zero * inf),
    ("inf / inf", inf / inf),
    ("sqrt(-1)", (-one).sqrt()),
    ("log(-1)", (-one).log()),
):
    print(f"{name:12} {value.item():5}")
