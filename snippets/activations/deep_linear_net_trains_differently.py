import torch


def train(depth, start):
    factors = torch.full((depth,), start, requires_grad=True)
    outputs = []
    for _ in range(61):
        y = factors.prod()  # (1)!
        outputs.append(y.item())
        (gradient,) = torch.autograd.grad((y - 1) ** 2, factors)
        with torch.no_grad():
            factors -= 0.1 * gradient
    return outputs


runs = [train(1, 0.01), train(2, 0.1), train(2, 0.0)]
print("step   1 factor, 0.01   2 factors, 0.1   2 factors, 0")
for step in range(0, 61, 10):
    one, two, zero = (run[step] for run in runs)
    print(f"{step:4}   {one:14.4f}   {two:14.4f}   {zero:12.4f}")
