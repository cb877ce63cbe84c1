small = train(x, y, hidden=16)[-1]
loss, right = measure(small, x_val, y_val)
print("numbers in a network:", sum(w[0].numel() for w in small))
print(f"by heart: {measure(small, x, y)[1].mean():.3f}")
print(f"validation: loss {spread(loss, 2)}, accuracy {spread(right, 3)}")
