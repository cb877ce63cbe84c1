import torch

a = torch.tensor([1.0, 2.0, 0.5], requires_grad=True)
p = torch.softmax(a, dim=0)

for request in ("p.backward()", "p[0].backward()", "p[1].backward()"):
    try:
        eval(request)
        print(f"{request}: fine")
    except RuntimeError as error:
        print(f"{request}: {str(error)[:56]}")
