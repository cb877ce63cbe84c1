import torch

torch.manual_seed(2)
h = torch.tensor([1.0, 2.0, 3.0, 4.0])
dropout = torch.nn.Dropout(p=0.5)
for _ in range(3):
    print("train:", dropout(h).tolist())
dropout.eval()
print("eval: ", dropout(h).tolist(), dropout(h) is h)
