import re
from pathlib import Path

import torch

headers = Path(torch.__file__).parent / "include/torch/csrc/autograd"
wanted = {
    "variable.h": "grad_fn_ grad_ grad_accumulator_",
    "edge.h": "function input_nr",
    "node.h": "next_edges_",
    "saved_variable.h": "data_",
    "functions/accumulate_grad.h": "variable",
}
for file, names in wanted.items():
    text = (headers / file).read_text("utf-8")
    for name in names.split():
        line = re.search(rf"^  [\w:<>]+ {name};", text, re.M)  # (1)!
        print(f"{file:28}{line[0]}")
