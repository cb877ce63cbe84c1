import torch

x = torch.arange(4.0, requires_grad=True)
calls = {
    "integers": lambda: torch.arange(4).requires_grad_(),
    "nothing to zero": lambda: x.grad.zero_(),
    "four outputs": lambda: (x * x).backward(),
}
for name, call in calls.items():
    try:
        call()
    except (AttributeError, RuntimeError) as error:
        print(f"{name}: {type(error).__name__}")
        print("   ", error)
