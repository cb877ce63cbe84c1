runs["rate 1"] = fit(make(), 5 * [1.0])
print("epoch  loss   dead of 64    zeros in layer 1 … 4     update / weight")
for epoch in range(1, 6):
    entry = runs["rate 1"][epoch]
    units = " ".join(f"{n:3}" for n in entry["dead"].sum(dim=1))
    zeros = " ".join(f"{z:.3f}" for z in entry["zeros"])
    ratio = " ".join(f"{r:.0e}" for r in entry["ratio"])
    print(f"{epoch:5}{entry['loss']:7.3f}  {units}  {zeros}  {ratio}")
