import torch

for start in (0.9, 1.3):
    w = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    (slope,) = torch.autograd.grad(w**4, w, create_graph=True)
    (curvature,) = torch.autograd.grad(slope, w)
    for _ in range(40):
        (slope,) = torch.autograd.grad(w**4, w)
        with torch.no_grad():
            w -= 0.3 * slope
    end = f"{w.item():.3f}" if w.abs() < 1e6 else "off to infinity"
    print(
        f"from {start}: 2 / curvature there {2 / curvature.item():.3f}, lr 0.3, after 40 steps {end}"
    )
