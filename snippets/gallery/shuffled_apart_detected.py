import torch


def new_pairs(x, y, shuffled_x, shuffled_y):
    def pairs(a, b):
        rows = torch.cat([t.reshape(len(t), -1) for t in (a, b)], dim=1)
        return {tuple(row) for row in rows.tolist()}

    return len(pairs(shuffled_x, shuffled_y) - pairs(x, y))


torch.manual_seed(0)
x = torch.randn(600, 3)
y = x.argmax(dim=1)
first, second = torch.randperm(600), torch.randperm(600)
for name, order in (("wrong", second), ("cured", first)):
    found = new_pairs(x, y, x[first], y[order])
    print(f"{name}:", f"{found} of 600 pairs are new" if found else "quiet")
