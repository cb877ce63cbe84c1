bunch = load_digits()
images, labels = torch.tensor(bunch.images / 16), torch.tensor(bunch.target)
torch.manual_seed(0)
pool, rows_val, rows_test = torch.randperm(len(images)).split([1077, 360, 360])
x_val, y_val = images[rows_val], labels[rows_val]
NETS = 5


def draw(n):
    rows = []
    for seed in range(NETS):
        torch.manual_seed(seed)
        rows.append(pool[torch.randperm(len(pool))[:n]])
    return images[torch.stack(rows)], labels[torch.stack(rows)]


x, y = draw(100)
print("training:", tuple(x.shape), "validation:", tuple(x_val.shape))
