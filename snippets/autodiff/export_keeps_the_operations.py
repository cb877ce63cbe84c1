import torch


class SquaredError(torch.nn.Module):
    def forward(self, x, w, y):
        return (torch.dot(x, w) - y) ** 2


inputs = torch.tensor([1.0, 2.0]), torch.tensor([3.0, -1.0]), torch.tensor(3.0)
exported = torch.export.export(SquaredError(), inputs)
for node in exported.graph.nodes:
    if node.op == "call_function":
        print(f"{node.name:7} {node.target}")
print("run:", exported.module()(*inputs).item())
