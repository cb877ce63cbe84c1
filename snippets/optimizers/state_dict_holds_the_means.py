import torch

w = torch.nn.Parameter(torch.ones(2))
optimizer = torch.optim.Adam([w], lr=0.1)
print("before the first step:", optimizer.state_dict()["state"])
w.grad = torch.tensor([1.0, -2.0])
optimizer.step()
saved = optimizer.state_dict()
for name, value in saved["state"][0].items():
    print(f"{name:10}", [round(number, 6) for number in value.view(-1).tolist()])
group = saved["param_groups"][0]
print({name: group[name] for name in ("lr", "betas", "params")})  # (1)!
