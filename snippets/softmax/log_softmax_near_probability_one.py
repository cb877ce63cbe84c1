import torch
import torch.nn.functional as F

z = torch.tensor([20.0, 0.0])  # (1)!
found = {
    "log_softmax, float64": torch.log_softmax(z.double(), dim=0)[0],
    "log_softmax": torch.log_softmax(z, dim=0)[0],
    "log(softmax)": torch.log(torch.softmax(z, dim=0))[0],
    "logsigmoid": F.logsigmoid(z[0] - z[1]),
}
for name, value in found.items():
    print(f"{name:20} {value.item() + 0.0:.4g}")
