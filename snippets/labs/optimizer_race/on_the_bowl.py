table("bowl")
draw("bowl", (-1.1, 2.3), (-1.2, 1.2), [2, 20])
