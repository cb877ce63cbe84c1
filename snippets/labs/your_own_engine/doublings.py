def doublings(n, x):
    for _ in range(n):
        x = x + x
    return x


for n in (1, 2, 4, 8, 16):
    x = Tensor(1.0, requires_grad=True)
    visits = follow_paths(doublings(n, x).grad_fn, 1.0)
    print(f"{n:2} additions: {visits:6} visits, x.grad = {x.grad:.0f}")
