import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.no_grad():
    unrecorded = x * 2
outputs = {
    "x * 2": x * 2,
    "x > 2": x > 2,
    "x.argmax()": x.argmax(),
    "x.sort().indices": x.sort().indices,
    "x.long()": x.long(),
    "x.detach()": x.detach(),
    "torch.ones_like(x)": torch.ones_like(x),
    "torch.histc(x)": torch.histc(x),
    "no_grad: x * 2": unrecorded,
}
for name, output in outputs.items():
    print(f"{name:19} {str(output.dtype)[6:]:8} {output.requires_grad}")
print(f"{'x.sum().item()':19} {type(x.sum().item()).__name__}")
