for name in ("W1", "b1", "W2", "b2"):
    grad = tensors[name].grad
    print(f"{name}.grad = gradient by hand:", same(grad, G[name], 1e-12))
freed = 0
for number, key in saved:
    try:
        getattr(nodes[number], key)
    except RuntimeError:
        freed += 1
print(f"saved tensors freed: {freed} of {len(saved)}; nodes left: {len(walk(loss))}")
print("H is still here, and its node:", H.numel(), "numbers,", H.grad_fn.name())
try:
    loss.backward()
except RuntimeError as error:
    print(str(error).split(" (")[0])
