rates = (0.01, 0.015, 2 / 101, 0.02)
fine = arrival(race([("SGD", lr, None) for lr in rates], {"bowl": FIELD["bowl"]})[1])
for lr, n in zip(rates, fine[:, 0].tolist(), strict=True):
    print(f"{lr:.4f}  {n if n <= LATEST else '-'}")
