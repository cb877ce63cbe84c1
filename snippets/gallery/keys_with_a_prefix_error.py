from torch import nn

trained = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
saved = nn.DataParallel(trained).state_dict()

net = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
net.load_state_dict(saved)
