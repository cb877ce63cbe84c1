print("factor   10 layers   50 layers   100 layers")
for factor in (0.5, 0.9, 1.0, 1.1, 2.0):
    powers = [factor**depth for depth in (10, 50, 100)]
    print(f"{factor:6}   {powers[0]:9.0e}   {powers[1]:9.0e}   {powers[2]:10.0e}")
