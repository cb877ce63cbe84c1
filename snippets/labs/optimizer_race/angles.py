def bowl_at(degrees):
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    start = [2 * c - s, 2 * s + c]
    return lambda x, y: bowl(c * x + s * y, c * y - s * x), [start]


ANGLES = [0, 5, 15, 30, 45, 75, 90]
several = [("Adam", lr, memory) for lr in (0.2, 0.5, 1.0) for memory in (0.5, 0.9)]
fans = {str(degrees): bowl_at(degrees) for degrees in ANGLES}
fewest = arrival(race(several, fans)[1]).amin(0)
print("angle", *[f"{degrees:4}" for degrees in ANGLES])
print("steps", *[f"{n:4}" for n in fewest.tolist()])
