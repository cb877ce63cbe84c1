truth = y_val.expand(NETS, -1)
print("step  accuracy  confidence: right  wrong   loss: from right  from wrong")
for step in (20, 40, 100, 200):
    z = scores(kept["nothing", "clean"][step // EVERY], x_val)
    confidence, answer = z.softmax(dim=2).max(dim=2)
    right, loss = answer == truth, losses(z, truth)
    print(f"{step:4}{right.double().mean():10.3f}", end="")
    print(f"{confidence[right].mean():19.2f}{confidence[~right].mean():7.2f}", end="")
    print(f"{(loss * right).mean():19.2f}{(loss * ~right).mean():12.2f}")
