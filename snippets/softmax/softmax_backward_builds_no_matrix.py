import torch
from torch.autograd.profiler_legacy import profile  # (1)!

n = 100_000
z = torch.zeros(n, requires_grad=True)
p = z.softmax(dim=0)
g = torch.linspace(-1, 1, n)
print("kept:", [name for name in dir(p.grad_fn) if name.startswith("_saved")])

with profile(profile_memory=True) as watched:
    torch.autograd.grad(p, z, g)
for event in watched.key_averages():
    if event.self_cpu_memory_usage > 0:  # (2)!
        print(event.key, event.self_cpu_memory_usage, "bytes")

print("numbers in the result:", n, "at 4 bytes each")
print("bytes in a matrix:    ", 4 * n * n)
