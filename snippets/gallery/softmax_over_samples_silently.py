import torch

torch.manual_seed(0)
scores = torch.randn(100, 3)
scores[0] = torch.tensor([2.0, 1.0, 0.1])

print("sample 0          with dim=0             with dim=1")
for size in (1, 2, 100):
    batch = scores[:size]
    row = [f"{p:.3f}" for dim in (0, 1) for p in batch.softmax(dim)[0].tolist()]
    print(f"batch of {size:3}  ", *row[:3], "    ", *row[3:])
