import torch
import torch.nn.functional as F
from torch import distributions as D

torch.manual_seed(0)
z = torch.randn(1000, 3, dtype=torch.float64)
t = F.one_hot(torch.randint(3, (1000,)), 3).double()
bce = F.binary_cross_entropy_with_logits
print("loss  distribution   -log density - loss")
for name, model, loss in (
    ("MSE", D.Normal(z, 0.5**0.5), F.mse_loss),
    ("MAE", D.Laplace(z, 1.0), F.l1_loss),
    ("BCE", D.Bernoulli(logits=z), bce),
    ("CE", D.OneHotCategorical(logits=z), F.cross_entropy),
):
    gap = -model.log_prob(t) - loss(z, t, reduction="none")
    assert gap.std() < 1e-12
    kind = type(model).__name__
    print(f"{name:4}  {kind:17}  {gap.mean().item():z9.4f}, for all 1000")
