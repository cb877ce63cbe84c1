import torch
import torch.nn.functional as F

error = torch.tensor([0.05, 0.5, 5.0])
zero = torch.zeros(3)
print("width   h(0.05)    h(0.5)      h(5)   s(0.05)    s(0.5)      s(5)")
for width in (0.1, 1.0, 10.0):
    huber = F.huber_loss(error, zero, reduction="none", delta=width)
    smooth = F.smooth_l1_loss(error, zero, reduction="none", beta=width)
    torch.testing.assert_close(smooth, huber / width)
    row = [f"{v:.3g}" for v in (*huber.tolist(), *smooth.tolist())]
    print(f"{width:5}" + "".join(f"{v:>10}" for v in row))
