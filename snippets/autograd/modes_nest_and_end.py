import torch

x = torch.ones(2, requires_grad=True)


@torch.no_grad()
def doubled(x):
    return x * 2


print("decorator", doubled(x).requires_grad)
with torch.no_grad():
    print("no_grad", (x * 2).requires_grad)
    with torch.enable_grad():
        print("no_grad > enable_grad", (x * 2).requires_grad)
with torch.inference_mode():
    with torch.enable_grad():
        print("inference > enable_grad", (x * 2).requires_grad)
    with torch.inference_mode(False):
        print("inference > inference(False)", (x * 2).requires_grad)
for training in [True, False]:
    with torch.set_grad_enabled(training):
        print(f"set_grad_enabled({training})", (x * 2).requires_grad)
print("after all blocks", torch.is_grad_enabled())
