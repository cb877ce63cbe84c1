import torch

z = torch.tensor([12.0, 12.0, 4.0, -6.0])
print("log of textbook, log of torch.softmax, torch.log_softmax")
for dtype in (torch.float32, torch.float16, torch.bfloat16):
    t = z.to(dtype)
    e = torch.exp(t)
    print(str(dtype).removeprefix("torch."))
    for y in (
        torch.log(e / e.sum()),
        torch.log(torch.softmax(t, 0)),
        torch.log_softmax(t, 0),
    ):
        print("".join(f"{v:9.3f}" for v in y.tolist()))
