import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
for look_at_inputs in (True, False):
    w = torch.tensor(0.0, requires_grad=True)
    for _ in range(100):
        inputs = x.clone().requires_grad_(look_at_inputs)
        output = w * inputs
        w.grad = None
        ((output - 2 * x) ** 2).mean().backward(retain_graph=True)
        if look_at_inputs:
            inputs.grad = None
            output.sum().backward()
        with torch.no_grad():
            w -= 0.05 * w.grad
    print(f"slopes of the inputs asked for: {look_at_inputs!s:5}  w {w.item():.3f}")
