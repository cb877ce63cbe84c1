parameters = {name: tensors[name] for name in ("W1", "b1", "W2", "b2")}
old = {
    name: (p.detach().clone(), p.data_ptr(), p._version, p.grad)
    for name, p in parameters.items()
}
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.step()
print("    by hand  same memory  is_leaf  version  same .grad  its numbers")
for name, p in parameters.items():
    value, address, version, grad = old[name]
    right, where = same(p, value - 0.1 * G[name], 1e-12), p.data_ptr() == address
    left = f"{name}  {right!s:9}{where!s:13}{p.is_leaf!s:9}{version} → {p._version}"
    print(f"{left}    {p.grad is grad!s:12}{same(p.grad, G[name], 1e-12)}")
for name, p in parameters.items():
    show(name, p)
with torch.no_grad():
    print(f"loss: {loss:.4f}, anew: {F.cross_entropy(model(X), y):.4f}")
