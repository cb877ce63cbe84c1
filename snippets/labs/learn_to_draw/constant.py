figure, ax = plt.subplots()
shown = ax.imshow(np.full((8, 8), 0.9), cmap="gray_r")
print(f"0.9 is drawn at {float(shown.norm(0.9)):.2f} of the scale")
plt.close(figure)
