import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
h = x * 3
same, memory = h, h.data_ptr()
print(h.grad_fn.name())
h.add_(1)
h.exp_()
node = h.grad_fn
while node is not None:
    print(node.name().removeprefix("torch::autograd::"), end=" ")
    node = node.next_functions[0][0] if node.next_functions else None
print("\nsame object:", h is same, " same memory:", h.data_ptr() == memory)
kept = h.grad_fn._saved_result
print("exp_ keeps:", "h" if kept.data_ptr() == memory else "a copy")
h.sum().backward()
print("slope is 3h:", torch.equal(x.grad, 3 * h.detach()))
