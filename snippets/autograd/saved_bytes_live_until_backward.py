import weakref

import torch


class Box:
    def __init__(self, tensor):
        self.tensor = tensor.detach()
        boxes.add(self)


def bytes_held():
    return sum(box.tensor.nbytes for box in boxes)


for keep in (False, True):
    boxes = weakref.WeakSet()  # (1)!
    x = torch.ones(1000, requires_grad=True)
    with torch.autograd.graph.saved_tensors_hooks(Box, lambda box: box.tensor):  # (2)!
        y = x.sin().tanh().exp().sum()
    print(f"retain_graph={keep}: {bytes_held()}", end=" → ")
    y.backward(retain_graph=keep)
    print(bytes_held(), end=" → ")
    del y  # (3)!
    print(bytes_held(), "bytes")
