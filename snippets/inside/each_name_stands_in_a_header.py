import re
from pathlib import Path

import torch

include = Path(torch.__file__).parent / "include"
names = """TensorImpl::storage_ TensorImpl::autograd_meta_ TensorImpl::version_counter_
TensorImpl::pyobj_slot_ AutogradMeta::grad_fn_ AutogradMeta::output_nr_
AutogradMeta::grad_ AutogradMeta::requires_grad_ AutogradMeta::grad_accumulator_
AutogradMeta::retains_grad_ AutogradMeta::hooks_ Node::next_edges_ Node::sequence_nr_
Node::input_metadata_ Node::pyobj_slot_ Edge::function Edge::input_nr
AccumulateGrad::variable SavedVariable::data_ SavedVariable::saved_version_
SinBackward0::self_ ExpBackward0::result_ THPVariable::cdata THPCppFunction::cdata
PyObjectSlot::pyobj_ PyObjectPreservation::get_or_init"""
files = [*include.glob("torch/csrc/**/*.h"), *include.glob("c10/core/**/*.h")]
texts = {file: file.read_text("utf-8") for file in sorted(files)}
for name in names.split():
    owner, member = name.split("::")
    body = re.compile(
        rf"^(?:class|struct) (?:\w+ )?{owner}\b[^;]*?\{{.*?^\}}", re.M | re.S
    )
    for file, text in texts.items():
        found = body.search(text)  # (1)!
        if found and re.search(rf"\b{member}\b", found[0]):
            print(f"{name:34}{file.relative_to(include).as_posix()}")
