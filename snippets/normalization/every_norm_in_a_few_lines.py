import torch
import torch.nn.functional as F


def normalise(x, dims, eps=1e-5):
    mean = x.mean(dims, keepdim=True)
    variance = x.var(dims, keepdim=True, correction=0)
    return (x - mean) / (variance + eps).sqrt()


torch.manual_seed(0)
x = 3 * torch.randn(3, 4, 5, dtype=torch.float64) + 1
tokens = x.mT.contiguous()  # (1)!
rms = (tokens**2).mean(dim=-1, keepdim=True)
groups = x.view(3, 2, 2, 5)  # (2)!
for name, mine, its in (
    ("batch", normalise(x, (0, 2)), F.batch_norm(x, None, None, training=True)),
    ("layer", normalise(tokens, -1), F.layer_norm(tokens, (4,))),
    ("rms", tokens / (rms + 1e-5).sqrt(), F.rms_norm(tokens, (4,), eps=1e-5)),
    ("instance", normalise(x, 2), F.instance_norm(x)),
    ("group", normalise(groups, (2, 3)).view_as(x), F.group_norm(x, 2)),
):
    print(f"{name:9} equal: {torch.allclose(mine, its)}")
