from scripts.figures import BLUE, INK, RED, axes


def draw():
    figure, (top, bottom) = axes(
        rows=2, height=4.2, xlim=(-3, 3), xticks=[-3, -2, -1, 0, 1, 2, 3]
    )
    top.plot([-3, 0], [0, 0], color=BLUE, gid="data:step left of the jump")
    top.plot([0.07, 3], [1, 1], color=BLUE, gid="data:step right of the jump")
    top.plot([0, 0], [0, 1], ":", color=INK, lw=1.2, gid="mark:jump")
    top.plot([0], [0], "o", ms=8, color=BLUE, gid="mark:value at 0", clip_on=False)
    top.plot(
        [0],
        [1],
        "o",
        ms=8,
        mfc="none",
        mec=BLUE,
        mew=2,
        gid="mark:not the value",
        clip_on=False,
    )
    top.annotate("H(x)", (1.5, 0.78), color=BLUE, fontsize=13)
    top.set(ylim=(-0.1, 1.15), yticks=[0, 1])
    bottom.plot([-3, -0.07], [0, 0], color=RED, gid="data:slope left of the jump")
    bottom.plot([0.07, 3], [0, 0], color=RED, gid="data:slope right of the jump")
    bottom.plot(
        [0], [0], "o", ms=8, mfc="none", mec=RED, mew=2, gid="mark:no slope here"
    )
    bottom.annotate("H′(x)", (1.5, 0.16), color=RED, fontsize=13)
    bottom.set(xlabel="x", ylim=(-0.5, 0.75), yticks=[0, 0.5])
    return figure
