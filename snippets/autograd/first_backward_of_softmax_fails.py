import torch

a = torch.tensor([1.0, 2.0, 0.5], requires_grad=True)
p = torch.softmax(a, dim=0)

for name, output in (("p", p), ("p[0]", p[0]), ("p[1]", p[1])):
    try:
        output.backward()
        print(f"{name}.backward(): fine")
    except RuntimeError as error:
        print(f"{name}.backward(): {str(error)[:56]}")
