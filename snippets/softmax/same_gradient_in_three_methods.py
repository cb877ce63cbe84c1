import torch
from torch.distributions import Categorical

z = torch.tensor([2.0, 1.0, 0.1], requires_grad=True)
teacher, T = torch.tensor([0.1, 0.7, 0.2]), 4.0
action, advantage = torch.tensor(2), 3.0
p, soft = z.detach().softmax(dim=0), (z.detach() / T).softmax(dim=0)

distilled = -(teacher * (z / T).log_softmax(dim=0)).sum()
(found,) = torch.autograd.grad(distilled, z)
print("distillation: ", torch.allclose(found, (soft - teacher) / T))

policy = -advantage * Categorical(logits=z).log_prob(action)
(found,) = torch.autograd.grad(policy, z)
y = torch.eye(3)[action]
print("policy:       ", torch.allclose(found, advantage * (p - y)))
