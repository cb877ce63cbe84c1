table("turned")
draw("turned", (-1.6, 2.4), (-1.3, 2.3), [5, 40])
