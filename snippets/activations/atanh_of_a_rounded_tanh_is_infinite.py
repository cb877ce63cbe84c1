import torch
from torch.distributions import Normal, TransformedDistribution
from torch.distributions.transforms import TanhTransform

print("atanh(tanh(10)) =", torch.atanh(torch.tanh(torch.tensor(10.0))).item())
for size in (0, 1):
    torch.manual_seed(0)
    mean = torch.tensor(12.0, requires_grad=True)
    squash = TanhTransform(cache_size=size)  # (1)!
    policy = TransformedDistribution(Normal(mean, 1.0), squash)
    action = policy.rsample()  # (2)!
    log_prob = policy.log_prob(action)  # (3)!
    log_prob.backward()
    print(f"cache_size={size}: action {action.item():.4f}, ", end="")
    print(f"log_prob {log_prob.item():.3f}, gradient {mean.grad.item():.3f}")
