_, history = fit(digits(shuffle=False))
print(f"train {history[-1][1]:.3f}, held out {history[-1][3]:.3f}")
