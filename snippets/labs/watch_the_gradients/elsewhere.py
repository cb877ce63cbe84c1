damaged = plans["rate 1, then 0.1"][0]
on_train, on_test = dead(damaged, x_train), dead(damaged, x_test)
by_batch = torch.stack([dead(damaged, x).sum(dim=1) for x in x_train.split(50)])
others = {"held out": on_test, "inverted": dead(damaged, 1 - x_train)}
print("dead on training images:", numbers(on_train.sum(dim=1)))
print("on those held out:      ", numbers(on_test.sum(dim=1)))
print("on 50, in the median:   ", numbers(by_batch.median(dim=0).values))
for name, there in others.items():
    print(f"dead, not on {name:11}", numbers((on_train & ~there).sum(dim=1)))
