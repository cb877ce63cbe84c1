import torch

z = torch.tensor([[2.0, 1.0, 0.1], [-5.0, 3.0, 2.0]])
print("float32: ", z.argmax(1).tolist(), torch.softmax(z, dim=1).argmax(1).tolist())

z = torch.tensor([0.0, 0.001], dtype=torch.bfloat16)
p = torch.softmax(z, dim=0)
print("bfloat16:", z.argmax().item(), p.argmax().item(), "with p =", p.tolist())
