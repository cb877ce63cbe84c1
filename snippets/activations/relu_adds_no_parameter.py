from torch import nn

with_relu = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
without = nn.Sequential(nn.Linear(4, 8), nn.Identity(), nn.Linear(8, 1))
print("with nn.ReLU:", [name for name, _ in with_relu.named_parameters()])
print("without:     ", [name for name, _ in without.named_parameters()])
print(without.load_state_dict(with_relu.state_dict()))
