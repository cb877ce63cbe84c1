from threading import Thread

import torch

x, seen = torch.ones(2, requires_grad=True), []
torch.set_grad_enabled(False)
thread = Thread(target=lambda: seen.append((x * 2).requires_grad))
thread.start()
thread.join()
print("here:", (x * 2).requires_grad, "new thread:", seen[0])
torch.set_grad_enabled(True)
