import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.ReLU(), nn.Linear(8, 3))
net = net.double()
x = torch.randn(20, 4).double()
answers = {}
for mode in ("train", "eval"):
    getattr(net, mode)()
    for switch in (torch.enable_grad, torch.no_grad, torch.inference_mode):
        with switch():
            out = net(x)
        answers[mode, switch] = out.clone()
        print(f"{mode:6}{switch.__name__:15} recorded: {out.requires_grad}")
for mode in ("train", "eval"):
    kept = answers[mode, torch.enable_grad]
    same = [torch.equal(kept, answers[mode, s]) for s in (torch.no_grad, switch)]
    print(f"{mode}: same numbers without recording: {all(same)}")
change = answers["eval", torch.no_grad] - answers["train", torch.no_grad]
print(f"same numbers in train and eval: {(change == 0).all()}")
