print("      requires_grad  is_leaf  bytes  .grad  grad_fn")
for name, tensor in tensors.items():
    node = tensor.grad_fn.name() if tensor.grad_fn else None
    grad = tensor.grad if tensor.is_leaf else "-"
    left = f"{name:6}{tensor.requires_grad!s:15}{tensor.is_leaf!s:9}"
    print(f"{left}{tensor.nbytes:5}  {grad!s:7}{node}")
