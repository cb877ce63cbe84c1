import torch

w = torch.tensor(0.5, requires_grad=True)
state = torch.tensor(1.0)
for step in (1, 2):
    print("step", step)
    state = torch.tanh(w * state + 1)
    state.backward()
