import threading

import torch

x = torch.tensor(0.5, requires_grad=True)
a = x.exp().sin().cos()
made = []
helper = threading.Thread(target=lambda: made.append(a.square()))
helper.start()
helper.join()
z = made[0]
first, then = a.grad_fn._sequence_nr(), z.grad_fn._sequence_nr()
print("the later node has the smaller number:", then < first)
order = []
a.grad_fn.register_prehook(lambda grads: order.append("a"))
z.grad_fn.register_prehook(lambda grads: order.append("z"))
z.backward()
print("order:", order)
