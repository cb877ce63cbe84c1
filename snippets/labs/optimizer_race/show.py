def table(surface):
    column = steps[:, list(FIELD).index(surface)]
    print("optimiser     lr  memory  steps  rates that arrive")
    for name, best in BEST[surface].items():
        _, lr, memory = SETTINGS[best]
        alike = [k for k in OWN[name] if SETTINGS[k][2] == memory]
        arrived = int((column[alike] <= LATEST).sum())
        left = f"{name:9}{lr:7}{memory or '-':>8}"
        print(f"{left}{column[best]:7}{arrived:6} of {len(alike)}")
