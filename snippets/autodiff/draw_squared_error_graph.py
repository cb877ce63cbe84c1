import torch
from matplotlib.patches import Circle

from scripts.figures import BLUE, GREEN, INK, axes


def draw():
    figure, ax = axes(height=3.0)
    ax.set(xlim=(0, 11.2), ylim=(0, 5.2), aspect="equal")
    ax.set_axis_off()
    x = torch.tensor([1.0, 2.0], dtype=torch.float64)
    w = torch.tensor([3.0, -1.0], dtype=torch.float64)
    y = torch.tensor(3.0, dtype=torch.float64)
    a = x @ w
    b = a - y
    z = b**2

    def write(at, text, colour=INK):
        ax.annotate(text, at, ha="center", va="center", color=colour, fontsize=13)

    def node(at, text, colour, value, below=True):
        ax.add_patch(Circle(at, 0.55, facecolor="none", edgecolor=colour, lw=2.2))
        write(at, text, colour)
        shown = [f"{v:g}".replace("-", "−") for v in value.flatten().tolist()]
        shown = "(" + ", ".join(shown) + ")" if len(shown) > 1 else shown[0]
        write((at[0], at[1] + (-0.95 if below else 0.95)), shown)

    def arrow(start, end):
        style = {"arrowstyle": "-|>", "color": INK, "lw": 1.4}
        style |= {"shrinkA": 23, "shrinkB": 23}
        ax.annotate("", end, start, arrowprops=style)

    places = {"x": (1, 3.9), "w": (1, 1.4), "a": (4, 2.65), "y": (5.2, 0.65)}
    places |= {"b": (7, 2.65), "z": (10, 2.65)}
    node(places["x"], "x", BLUE, x, below=False)
    node(places["w"], "w", BLUE, w)
    node(places["a"], "a", INK, a, below=False)
    ax.add_patch(Circle(places["y"], 0.55, facecolor="none", edgecolor=BLUE, lw=2.2))
    write(places["y"], "y", BLUE)
    write((places["y"][0] + 0.95, places["y"][1]), f"{y.item():g}")
    node(places["b"], "b", INK, b, below=False)
    node(places["z"], "z", GREEN, z, below=False)
    for start, end in (("x", "a"), ("w", "a"), ("a", "b"), ("y", "b"), ("b", "z")):
        arrow(places[start], places[end])
    for place, text in (("a", "⟨x, w⟩"), ("b", "a − y"), ("z", "b²")):
        write((places[place][0] + 0.1, places[place][1] - 0.95), text)
    return figure
