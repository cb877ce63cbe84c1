import unicodedata

from matplotlib.patches import Rectangle

from scripts.figures import BLUE, INK, ORANGE, RED, axes

TEXT = "学不好"


def draw():
    figure, ax = axes(height=3.1)
    ax.set(xlim=(-2.9, 9.1), ylim=(-0.4, 5.4), aspect="equal")
    ax.set_axis_off()
    middle = {"ha": "center", "va": "center"}
    arrow = {"arrowstyle": "-|>", "color": INK, "lw": 1.4, "shrinkA": 0, "shrinkB": 0}

    def box(left, bottom, width, word, colour, dashed=False):
        style = {"ls": (0, (2, 2)) if dashed else "-", "lw": 1.8, "edgecolor": colour}
        size = (width - 0.16, 0.84)
        ax.add_patch(Rectangle((left + 0.08, bottom), *size, facecolor="none", **style))
        centre = (left + width / 2, bottom + 0.4)
        ax.annotate(word, centre, color=colour, fontsize=14, **middle)

    for number, char in enumerate(TEXT):
        box(3 * number, 4.2, 3, char, BLUE)
    for place, byte in enumerate(TEXT.encode("utf-8")):
        read = bytes([byte]).decode("windows-1252", "ignore")
        hidden = read and unicodedata.category(read) == "Cf"
        colour = ORANGE if hidden else INK if read else RED
        box(place, 2.1, 1, f"{byte:02X}", colour)
        box(place, 0, 1, "" if hidden else read or "×", colour, dashed=colour != INK)
    for bottom, name in ((3.1, "utf-8"), (1, "windows-1252")):
        for number in range(3):
            at = 3 * number + 1.5
            ax.annotate("", (at, bottom + 0.05), (at, bottom + 0.95), arrowprops=arrow)
        ax.annotate(name, (-0.1, bottom + 0.5), ha="right", va="center", color=INK)
    return figure
