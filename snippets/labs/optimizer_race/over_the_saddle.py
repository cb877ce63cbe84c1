table("saddle")
draw("saddle", (-1.5, 1.4), (-0.9, 1.1), [0.15, 0.3, 2])
