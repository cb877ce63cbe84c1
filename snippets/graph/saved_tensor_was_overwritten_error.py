import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
h = x.exp()
kept = h.grad_fn._saved_result
print("the node keeps h itself:", kept.data_ptr() == h.data_ptr())
print("version when saved:", h._version)
h.add_(1)
print("version now:", h._version)
h.sum().backward()
