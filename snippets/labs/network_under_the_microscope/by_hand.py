@torch.no_grad()
def by_hand(model, X, y, v):
    W1, b1, W2, b2 = model.parameters()
    U = X @ W1.T + b1
    H = U.clamp(min=0)
    S = H @ W2.T + b2
    P = S.exp() / S.exp().sum(dim=1, keepdim=True)
    Y = F.one_hot(y, 2)
    G = {"log_P": -v[:, None] * Y, "S": v[:, None] * (P - Y)}
    G |= {"W2": G["S"].T @ H, "b2": G["S"].sum(0), "H": G["S"] @ W2}
    G["U"] = G["H"] * (U > 0)
    return G | {"W1": G["U"].T @ X, "b1": G["U"].sum(0)}


mean = torch.tensor([1 / 2, 1 / 2])
G = by_hand(model, X, y, mean)
for name, gradient in G.items():
    show(f"G_{name}", gradient)
