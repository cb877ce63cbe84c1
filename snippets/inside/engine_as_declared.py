import re
from pathlib import Path

import torch

headers = Path(torch.__file__).parent / "include/torch/csrc/autograd"
wanted = {
    "graph_task.h": [r"\S+<\S+ int> dependencies_;", r"\S+<\S+ \w+> not_ready_;"],
    "engine.h": [
        r"t1.getReentrantDepth\(\) < t2.getReentrantDepth\(\)",
        r"t1.fn_->sequence_nr\(\) < t2.fn_->sequence_nr\(\)",
        r"\S+ int MAX_DEPTH = \d+;",
    ],
    "functions/accumulate_grad.h": [
        r"(?<=        )update_grad\(new_grad\.\w+\(\)\);",
        r"(?<=        )update_grad\(utils::clone_\w+\(new_grad, variable\)\);",
        r"(?<=        )variable_grad \+= new_grad;",
        r"(?<=        )result = variable_grad \+ new_grad;",
    ],
}
for file, patterns in wanted.items():
    for pattern in patterns:
        line = re.search(pattern, (headers / file).read_text("utf-8"))[0]
        print(f"{file.split('/')[-1]:20}{line}")
