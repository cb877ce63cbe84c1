import torch

w = torch.tensor(0.5, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
state = torch.tensor(1.0)
for step in (1, 2, 3):
    print("step", step)
    state = torch.tanh(w * state + 1)
    state.backward(retain_graph=True)
    optimizer.step()
