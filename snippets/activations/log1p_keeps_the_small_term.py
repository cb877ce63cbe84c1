import torch

t = torch.exp(torch.tensor(-20.0))
print(f"e**-20       {t:.3e}")
print(f"log(1 + t)   {torch.log(1 + t):.3e}")
print(f"log1p(t)     {torch.log1p(t):.3e}")
