figure, ax = plt.subplots(figsize=(4, 3))
ax.plot(losses[:, 1])
ax.set(title="valid loss")
with TemporaryDirectory() as folder:
    for dpi in (100, 300):
        figure.savefig(path := Path(folder, "loss.png"), dpi=dpi)
        print(f"png, dpi {dpi}: {plt.imread(path).shape[1::-1]} pixels")
    for fonttype in ("path", "none"):
        with plt.rc_context({"svg.fonttype": fonttype}):
            figure.savefig(path := Path(folder, "loss.svg"))
        print(f"svg, fonttype {fonttype}: title as text:", ">valid loss<" in path.read_text())
plt.close(figure)
