column = list(FIELD).index("bowl")
print("   lr  last loss  101 lr^2 / 8")
for lr in (0.005, 0.01, 0.02, 0.05):
    last = loss[-1, SETTINGS.index(("RMSprop", lr, 0.9)), column]
    print(f"{lr:5}  {last:9.3g}  {101 * lr**2 / 8:12.3g}")
