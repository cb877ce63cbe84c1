print("   t   m share  root of v share  ratio")
for t in (1, 2, 5, 10, 20, 50, 100, 1000, 5000):
    m, root_v = 1 - 0.9**t, (1 - 0.999**t) ** 0.5
    print(f"{t:4}  {m:8.4f}  {root_v:15.4f}  {m / root_v:5.2f}")
