STEPS, EVERY = 200, 10


def shifted(x):
    side = torch.randint(3, (*x.shape[:2], 1, 1))  # (1)!
    return x.where(side == 0, x.roll(1, 3).where(side == 1, x.roll(-1, 3)))


def train(x, y, drop=0.0, decay=0.0, shift=False, hidden=64):
    torch.manual_seed(0)
    weights, kept = make(hidden), []
    optimizer = torch.optim.AdamW(weights, lr=0.01, weight_decay=decay)
    for step in range(STEPS + 1):
        if step % EVERY == 0:
            kept.append([w.detach().clone() for w in weights])  # (2)!
        batch = torch.randperm(x.shape[1])[:100]  # (3)!
        now = shifted(x[:, batch]) if shift else x[:, batch]
        loss = losses(scores(weights, now, drop), y[:, batch]).mean(dim=1).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return kept
