from torch import nn

saved = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1)).state_dict()
wider = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 4))
wider.load_state_dict(saved, strict=False)
