import torch

x = torch.tensor([-0.5, 2.0], requires_grad=True)
action = 2 * torch.tanh(x)
action.sum().backward()
print("2 * tanh(x):", x.grad)

action = torch.tanh(x)
print("kept:", [name for name in dir(action.grad_fn) if name.startswith("_saved")])
action *= 2  # (1)!
action.sum().backward()
