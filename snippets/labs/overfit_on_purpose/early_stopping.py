for which in ("clean", "noisy"):
    loss = history(kept["nothing", which], x_val, y_val)[:, 0]
    best = loss.argmin(dim=0)
    print("stopped at steps", *(EVERY * best).tolist())
    copies = zip(*kept["nothing", which], strict=True)  # (1)!
    chosen = [torch.stack([c[i][k] for k, i in enumerate(best)]) for c in copies]
    enter("stopped", which, chosen)
