import torch

from scripts.figures import BLUE, GREEN, RED, axes


def draw():
    figure, ax = axes(
        xlabel="x", ylabel="spacing", xscale="log", yscale="log", height=4
    )
    kinds = (
        (torch.bfloat16, RED, "--"),
        (torch.float16, GREEN, "-"),
        (torch.float32, BLUE, "-"),
    )
    for dtype, colour, style in kinds:
        info = torch.finfo(dtype)
        low = max(-34, round(torch.log2(torch.tensor(info.smallest_normal)).item()))
        high = min(34, round(torch.log2(torch.tensor(info.max)).item()))
        power = 2.0 ** torch.arange(low, high + 1, dtype=torch.float64)
        x = torch.stack([power[:-1], power[1:]]).T.flatten()
        gap = (power[:-1] * info.eps).repeat_interleave(2)
        if dtype == torch.float16:
            x, gap = torch.cat([2.0**-24 * x.new_ones(1), x]), torch.cat([gap[:1], gap])
            x, gap = torch.cat([x[:1], x]), torch.cat([gap[:1], gap])
        name = str(dtype).removeprefix("torch.")
        ax.plot(x, gap, style, color=colour, linewidth=1.8, label=name, gid="data:gap")
    ax.legend(fontsize=12)
    return figure
