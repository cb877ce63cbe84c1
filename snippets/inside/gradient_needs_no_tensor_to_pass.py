import gc
import weakref

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = x * 3
output = h + 1
loss = output.sum()
alive = [weakref.ref(h), weakref.ref(output)]
del h, output
gc.collect()
print("tensors on the way:", [ref() for ref in alive])
loss.backward()
print("x.grad:", x.grad)
