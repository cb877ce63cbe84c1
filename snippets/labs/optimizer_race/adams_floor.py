print("  lr  measured  0.8 lr / 4")
for lr in (0.01, 0.02, 0.05, 0.1):
    measured = loss[800:, SETTINGS.index(("Adam", lr, 0.9)), 4].mean()
    print(f"{lr:4} {measured:9.4f} {0.8 * lr / 4:11.4f}")
