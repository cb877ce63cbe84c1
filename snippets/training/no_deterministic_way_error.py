import torch

torch.use_deterministic_algorithms(True)
print("memory not yet written to:", torch.empty(2).tolist())
x, places, values = torch.zeros(3), torch.tensor([0, 0]), torch.tensor([1.0, 2.0])
print("index_put:", x.index_put((places,), values).tolist())
x.put_(places, values)
