import torch

from scripts.figures import BLUE, GREEN, RED, axes


def draw():
    t = torch.logspace(0, 4, 200, dtype=torch.float64)
    m, root = 1 - 0.9**t, (1 - 0.999**t).sqrt()
    figure, ax = axes(xlabel="t", xscale="log", xlim=(1, 10000), ylim=(0, 7.2))
    ax.plot(t, m, color=BLUE, label=r"$1 - \beta_1^t$", gid="data:m")
    ax.plot(t, root, "--", color=GREEN, label=r"$(1 - \beta_2^t)^{1/2}$", gid="data:v")
    ax.plot(t, m / root, color=RED, gid="data:ratio")
    ax.lines[-1].set_label(r"$(1 - \beta_1^t)\,/\,(1 - \beta_2^t)^{1/2}$")
    ax.legend(fontsize=13)
    return figure
