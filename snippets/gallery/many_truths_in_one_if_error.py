import torch

losses = torch.tensor([0.04, 0.20, 0.07])
print(losses < 0.1)
if losses < 0.1:
    print("stop")
