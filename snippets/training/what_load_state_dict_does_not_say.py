from torch import nn


def build():
    return nn.Sequential(nn.Linear(2, 3), nn.Dropout(0.5), nn.Linear(3, 1))


net = build().eval()
saved = net.state_dict()
other = build()
other.load_state_dict(saved)
print("saved in eval mode; after loading, training is", other.training)
saved = {f"module.{name}": value for name, value in saved.items()}
found = other.load_state_dict(saved, strict=False)
print("missing:", len(found.missing_keys), "unexpected:", len(found.unexpected_keys))
