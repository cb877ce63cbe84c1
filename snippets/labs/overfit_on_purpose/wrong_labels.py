def spoil(y):
    torch.manual_seed(7)
    n = 3 * y.shape[1] // 10
    changed = (y[:, :n] + torch.randint(1, 10, (NETS, n))) % 10
    return torch.cat([changed, y[:, n:]], dim=1)


y_noisy = spoil(y)
print("labels that differ:", *(y_noisy != y).sum(dim=1).tolist())
attempt("nothing", "noisy", x, y_noisy)
right = measure(final["nothing", "noisy"], x, y_noisy)[1]
print(f"own 100 digits as labelled: accuracy {right.mean():.3f}")
