(x_train, y_train), (x_valid, y_valid) = moons(80, seed=0), moons(400, seed=1)
model, steps, losses = fit(seed=0)
print("steps:", steps.shape, "epochs:", losses.shape)
