z = scores(kept["nothing", "clean"][-1], x_val)
for divisor in (1, 2, 3, 4):
    p = (z / divisor).softmax(dim=2)
    right = (p.argmax(dim=2) == truth).double().mean()
    loss, sure = losses(z / divisor, truth).mean(), p.amax(dim=2).mean()
    print(f"z / {divisor}: loss {loss:.2f}, confidence {sure:.2f}, accuracy {right:.3f}")
