import torch

x = torch.tensor([[1.0], [3.0]])
norm = torch.nn.BatchNorm1d(1, momentum=1.0)
print("normalised in training:", [round(v, 3) for v in norm(x).flatten().tolist()])
print("biased variance:", x.var(correction=0).item())
print("noted:", norm.running_mean.item(), norm.running_var.item())
norm.eval()
print("normalised in eval:", [round(v, 3) for v in norm(x).flatten().tolist()])
