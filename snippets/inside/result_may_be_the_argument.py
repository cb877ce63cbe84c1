import torch

calls = "x.contiguous();x.float();x.to(torch.float32);x.cpu();x.requires_grad_(False);"
calls += "x.add_(0);torch.nn.Identity()(x);torch.nn.Dropout().eval()(x);torch.nn.ReLU(inplace=True)(x);"
calls += "x.reshape(2, 3);x.flatten();x.T;x.detach();torch.as_tensor(x.numpy());"
calls += "x.double();x.clone();torch.relu(x);x.T.flatten()"
x = torch.ones(2, 3)
groups = {"x itself": [], "another object, same memory": [], "memory of its own": []}
for call in calls.split(";"):
    y = eval(call)
    shares = y.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    groups[list(groups)[0 if y is x else 1 if shares else 2]].append(call)
for title, found in groups.items():
    print(f"{title}:", *found, sep="\n    ")
