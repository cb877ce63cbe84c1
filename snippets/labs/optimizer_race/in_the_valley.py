table("valley")
draw("valley", (-1.7, 1.7), (-0.9, 2.5), [2, 16])
