hundredth, fifth = (partial(nn.LeakyReLU, slope) for slope in (0.01, 0.2))
plans = {
    "rate 1, then 0.1": (make(), [1.0] + 19 * [0.1]),
    "rate 1, slope 0.01": (make(activation=hundredth), 4 * [1.0]),
    "weights x 3": (make(scale=3), 20 * [0.1]),
    "bias -0.5": (make(bias=-0.5), 20 * [0.1]),
    "bias -1": (make(bias=-1), 20 * [0.1]),
    "bias -1, slope 0.01": (make(bias=-1, activation=hundredth), 20 * [0.1]),
    "bias -1, slope 0.2": (make(bias=-1, activation=fifth), 20 * [0.1]),
}
runs |= {name: fit(*plan) for name, plan in plans.items()}
