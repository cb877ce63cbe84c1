import torch

x = torch.tensor([1.0, 2.0])


def gradient(clip):
    v = torch.tensor([1.0, -1.0], requires_grad=True)
    w = torch.tensor([3.0, -0.5], requires_grad=True)
    output = (w * (v * x)).sum()
    if clip:
        w.data.clamp_(-1, 1)
    output.backward()
    return v.grad.tolist()


print("clipped before backward:", gradient(clip=True))
print("slope of this output:   ", gradient(clip=False))
