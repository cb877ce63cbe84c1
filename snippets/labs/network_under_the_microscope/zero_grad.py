kept = W1.grad
optimizer.zero_grad()
print("default:", [p.grad for p in parameters.values()])
show("kept", kept)
W1.grad = kept
optimizer.zero_grad(set_to_none=False)
print("set_to_none=False, same object:", W1.grad is kept)
show("kept", kept)
