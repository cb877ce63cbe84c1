import torch

x = torch.arange(6.0).view(2, 3).requires_grad_()
calls = {
    "x.unbind()": x.unbind(),
    "x.split(2, dim=1)": x.split(2, dim=1),
    "torch.std_mean(x)": torch.std_mean(x),
    "x.max(dim=1)": x.max(dim=1),
}
for text, outputs in calls.items():
    node = outputs[0].grad_fn
    print(f"{text}: {node.name()}")
    for y in outputs:
        print("   same node:", y.grad_fn is node, " output_nr:", y.output_nr)

first, second = x.unbind()
(node, number), _ = (second * 2).grad_fn.next_functions  # (1)!
print("edge of second * 2:", node.name(), number)
