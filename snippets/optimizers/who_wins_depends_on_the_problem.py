import torch


def fewest_steps(curvature, kind, **options):
    best = 4000
    for lr in (0.0005, 0.0019, 0.03, 0.1, 0.3, 1.0):
        w = torch.tensor([1.0, -0.5, 2.0], dtype=torch.float64, requires_grad=True)
        optimizer, step = kind([w], lr=lr, **options), 0
        while 1e-3 < w.abs().max() < 1e3 and step < best:
            w.grad = curvature @ w.detach()
            optimizer.step()
            step += 1
        best = step if w.abs().max() <= 1e-3 else best
    return best


turn = torch.tensor([[2, -2, 1], [1, 2, 2], [2, 1, -2]], dtype=torch.float64) / 3
valley = torch.tensor([1.0, 30.0, 1000.0], dtype=torch.float64).diag()
matrices = {"round": torch.eye(3).double(), "valley": valley}
for name, matrix in {**matrices, "turned": turn @ valley @ turn.T}.items():
    plain = fewest_steps(matrix, torch.optim.SGD)
    heavy = fewest_steps(matrix, torch.optim.SGD, momentum=0.9)
    adam = fewest_steps(matrix, torch.optim.Adam)
    print(f"{name:6}  SGD {plain:4}  with momentum {heavy:3}  Adam {adam:3}")
