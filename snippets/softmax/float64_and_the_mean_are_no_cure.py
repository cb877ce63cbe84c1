import torch


def ratio(z, c):
    e = torch.exp(z - c)
    return (e / e.sum()).tolist()


z = torch.tensor([800.0, 799.0], dtype=torch.float64)
print("float64, nothing subtracted:", ratio(z, 0))
z = torch.tensor([150.0, 0.0, 0.0])
print("mean subtracted:   ", ratio(z, z.mean()))
print("maximum subtracted:", ratio(z, z.max()))
