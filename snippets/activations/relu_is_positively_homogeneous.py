import torch

x = torch.linspace(-2, 2, 8)
print("relu( 4x) =  4 relu(x):", torch.equal(torch.relu(4 * x), 4 * torch.relu(x)))
print("relu(-4x) = -4 relu(x):", torch.equal(torch.relu(-4 * x), -4 * torch.relu(x)))
print("tanh( 4x) =  4 tanh(x):", torch.equal(torch.tanh(4 * x), 4 * torch.tanh(x)))

torch.manual_seed(0)
x, w, b, v = torch.randn(8, 3), torch.randn(3, 5), torch.randn(5), torch.randn(5)


def network(w, b, v):
    w, b, v = (t.clone().requires_grad_() for t in (w, b, v))
    y = torch.relu(x @ w + b) @ v
    y.square().mean().backward()
    return y, w.grad, v.grad


y, dw, dv = network(w, b, v)
scaled_y, scaled_dw, scaled_dv = network(4 * w, 4 * b, v / 4)
print("same outputs:", torch.equal(y, scaled_y))
print("gradient of w divided by 4:", torch.equal(scaled_dw, dw / 4))
print("gradient of v times 4:", torch.equal(scaled_dv, 4 * dv))
