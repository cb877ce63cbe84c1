import torch

makers = {
    "SGD": lambda p: torch.optim.SGD(p, lr=0.1),
    "SGD, momentum": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9),
    "RMSprop": torch.optim.RMSprop,
    "Adam": torch.optim.Adam,
    "AdamW": torch.optim.AdamW,
}
for name, make in makers.items():
    w = torch.nn.Parameter(torch.zeros(1000, 1000))
    optimizer = make([w])
    w.grad = torch.ones_like(w)
    optimizer.step()
    tensors = [t for t in optimizer.state[w].values() if torch.is_tensor(t)]
    large = sum(t.nbytes for t in tensors if t.numel() > 1)
    names = [k for k, t in optimizer.state[w].items() if torch.is_tensor(t)]
    print(f"{name:13} {large / w.numel():.0f} bytes a parameter: {names}")
