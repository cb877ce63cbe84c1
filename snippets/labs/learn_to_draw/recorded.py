w = torch.tensor([1.0, 2.0], requires_grad=True)
figure, ax = plt.subplots()
for values in (w, [w.sum(), w.prod()]):
    try:
        ax.plot(values)
    except RuntimeError as error:
        print(error)
lines = ax.plot(w.detach())
print("with detach:", lines[0].get_ydata())
plt.close(figure)
