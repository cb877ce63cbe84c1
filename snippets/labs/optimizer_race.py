# ---
# jupyter:
#   jupytext:
#     text_representation: {extension: .py, format_name: percent}
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown] tags=["zh"]
# ---
# description: SGD、动量、Nesterov、RMSprop、Adam 在五个二维曲面上赛跑：同一组学习率，各取最好的，公布全部取值；谁赢、谁稳、换个方向又如何，逐一用理论解释。
# ---
#
# # 优化器赛跑 { #optimizer-race }
#
# 五种优化器，五个曲面，同样的学习率任选：谁先到，谁对学习率不挑剔，把曲面转个方向名次又怎样变。
#
# ## 想法 { #idea }
#
# “Adam 比 SGD 快”这样的话，少了两样东西：在什么样的损失上，各自调到了什么程度。这里两样都交代清楚。曲面只有两个参数，整条路径看得见，曲率（每个方向上的二阶导数）算得出，结果都能用[梯度下降](../optimizers/gradient-descent.md#limit)、[动量](../optimizers/momentum.md#fewer-steps)（momentum）、[Adam](../optimizers/adam.md#step-size) 三页的公式来解释。
#
# 参赛的都是 `torch.optim` 自带的优化器。运行本实验需要 `torch` 和 `matplotlib`。每段代码都接着前面的代码运行。

# %% [markdown] tags=["en"]
# ---
# description: SGD, momentum, Nesterov, RMSprop and Adam race on five surfaces in 2-D, each tuned over the same grid; who wins, who is robust, and why, each explained.
# ---
#
# # The optimiser race { #optimizer-race }
#
# Five optimisers, five surfaces, the same learning rates to choose from: who arrives first, who is not choosy about the rate, and what becomes of the ranking when a surface is turned.
#
# ## The idea { #idea }
#
# “Adam is faster than SGD” leaves out two things: on which loss, and how carefully each of them was tuned. Here both are stated. The surfaces have only two parameters, so the whole path can be seen and the curvatures, the second derivatives in each direction, can be calculated. Every result can then be explained with the formulas of the pages on [gradient descent](../optimizers/gradient-descent.md#limit), [momentum](../optimizers/momentum.md#fewer-steps) and [Adam](../optimizers/adam.md#step-size).
#
# The racers are `torch.optim`'s own. To run this lab you need `torch` and `matplotlib`. Each block of code continues where the one before it stopped.

# %% name="imports"
import math

import matplotlib.pyplot as plt
import torch

torch.set_default_dtype(torch.float64)

# %% [markdown] tags=["zh"]
# ## 五个曲面 { #surfaces }
#
# - `bowl`：狭长的碗，曲率是 1 和 100，最低点在 (0, 0)。
# - `turned`：同一只碗，连同起点转了 45°。
# - `valley`：Rosenbrock 的弯谷，最低点在 (1, 1)。系数通常是 100，这里取 12，省些时间。
# - `saddle`：两个洼地之间的鞍。在 (0, 0) 处，它沿 y 向上弯，沿 x 向下弯；起点几乎正在脊线 x = 0 上。
# - `noisy`：同样的 `bowl`，但每一步的梯度（gradient）都加上随机数。32 个跑者，各有各的噪声，损失取平均。

# %% [markdown] tags=["en"]
# ## Five surfaces { #surfaces }
#
# - `bowl`: a long, narrow bowl with curvatures 1 and 100 and its minimum at (0, 0).
# - `turned`: the same bowl, turned by 45°, the start with it.
# - `valley`: Rosenbrock's bent valley, its minimum at (1, 1). The usual factor is 100; we take 12, to save time.
# - `saddle`: a saddle between two hollows. At (0, 0) it curves upwards along y and downwards along x, and the start is almost on the ridge, x = 0.
# - `noisy`: `bowl` again, but a random number is added to each slope in every step. There are 32 runners, each with its own noise, and the loss is their mean.

# %% name="surfaces"
def bowl(x, y):
    return (x**2 + 100 * y**2) / 2


def turned(x, y):
    return bowl((x + y) / 2**0.5, (y - x) / 2**0.5)


def valley(x, y):
    return (1 - x) ** 2 + 12 * (y - x**2) ** 2


def saddle(x, y):
    return (x**2 - 1) ** 2 / 4 + 5 * y**2


FIELD = {
    "bowl": (bowl, [[2.0, 1.0]]),
    "turned": (turned, [[1 / 2**0.5, 3 / 2**0.5]]),
    "valley": (valley, [[-1.5, 1.0]]),
    "saddle": (saddle, [[0.01, 1.0]]),
    "noisy": (bowl, 32 * [[2.0, 1.0]]),
}

# %% [markdown] tags=["zh"]
# ## 参赛者 { #racers }
#
# 五种优化器都有学习率 `lr`；除了 SGD，还都有一个数，决定过去的梯度记得多牢，这里统称 `memory`：动量和 Nesterov 的 `momentum`，[RMSprop](../optimizers/momentum.md#rmsprop) 的 `alpha`（它记的是梯度的平方），Adam 的 $\beta_1$。人人都试同样的九个学习率、同样的三种 `memory`，其余选项都用默认值，Adam 的 $\beta_2$ 也是，即 0.999。

# %% [markdown] tags=["en"]
# ## The racers { #racers }
#
# All five have a learning rate, `lr`. All but SGD also have a number that says how well past gradients are remembered; here it is called `memory` for all of them: `momentum` for momentum and Nesterov, `alpha` for [RMSprop](../optimizers/momentum.md#rmsprop), which remembers their squares, $\beta_1$ for Adam. Everyone tries the same nine learning rates and the same three values of `memory`. All other options keep their defaults, such as Adam's $\beta_2$, 0.999.

# %% name="racers"
NAMES = ["SGD", "momentum", "Nesterov", "RMSprop", "Adam"]


def options(name, memory):
    return {
        "SGD": (torch.optim.SGD, {}),
        "momentum": (torch.optim.SGD, {"momentum": memory}),
        "Nesterov": (torch.optim.SGD, {"momentum": memory, "nesterov": True}),
        "RMSprop": (torch.optim.RMSprop, {"alpha": memory}),
        "Adam": (torch.optim.Adam, {"betas": (memory, 0.999)}),
    }[name]


RATES = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5]
SETTINGS = [
    (name, lr, memory)
    for name in NAMES
    for memory in ([None] if name == "SGD" else [0.5, 0.9, 0.99])
    for lr in RATES
]
print(len(SETTINGS), "settings on", len(FIELD), "surfaces")

# %% [markdown] tags=["zh"]
# 117 种设定各跑五个曲面。逐一去跑太慢，不过这些优化器都是一个数一个数地算，互不影响。所以每种设定一个张量（tensor），装着它在所有曲面上的位置，作为一个[参数组](../optimizers/schedules.md#groups)，组里写着自己的学习率：一次 `step()`，同类优化器的所有设定一起走一步。

# %% [markdown] tags=["en"]
# That makes 117 settings on five surfaces. One after the other they would take too long, but these optimisers work number by number, and no number affects another. So each setting gets one tensor, with its positions on all the surfaces, as a [parameter group](../optimizers/schedules.md#groups) with a learning rate of its own: one `step()` moves all settings of a kind.

# %% name="race"
def heights(W, field):
    parts = W.split([len(starts) for _, starts in field.values()], dim=1)
    return [f(*part.unbind(-1)) for (f, _), part in zip(field.values(), parts, strict=True)]


def race(settings, field, noise=None, steps=1000):
    starts = torch.tensor([p for _, points in field.values() for p in points])
    W = starts.repeat(len(settings), 1, 1)
    rows, groups = [part.detach().requires_grad_() for part in W], {}  # (1)!
    for row, (name, lr, memory) in zip(rows, settings, strict=True):
        kind, extra = options(name, memory)
        groups.setdefault(kind, []).append({"params": [row], "lr": lr, **extra})
    path, loss, optimizers = [], [], [kind(own) for kind, own in groups.items()]  # (2)!
    for step in range(steps):
        here = W.clone().requires_grad_()
        losses = heights(here, field)
        path.append(here.detach())
        loss.append(torch.stack([one.detach().mean(-1) for one in losses], -1))
        slope = torch.autograd.grad(sum(one.sum() for one in losses), here)[0]
        slope = slope if noise is None else slope + noise[step]
        for row, own in zip(rows, slope, strict=True):
            row.grad = own
        for optimizer in optimizers:
            optimizer.step()
    return torch.stack(path), torch.stack(loss)

# %% [markdown] tags=["zh"]
# 1.  `rows` 里的张量与 `W` 共用内存：优化器改了它们，`W` 就跟着变。
# 2.  一类优化器只建一个；SGD、动量和 Nesterov 都是 `torch.optim.SGD`，只是各组的选项不同。
#
# 噪声的标准差是 0.8，每种设定遇到的噪声都一样，种子固定：

# %% [markdown] tags=["en"]
# 1.  The tensors in `rows` share their memory with `W`: when an optimiser changes them, `W` changes.
# 2.  One optimiser for each kind. SGD, momentum and Nesterov are all `torch.optim.SGD`, with different options in their groups.
#
# The noise has a standard deviation of 0.8 and a fixed seed, and is the same for all settings:

# %% name="run"
generator = torch.Generator().manual_seed(0)
noise = torch.zeros(1000, 36, 2)
noise[:, 4:] = 0.8 * torch.randn(1000, 32, 2, generator=generator)
path, loss = race(SETTINGS, FIELD, noise)

# %% [markdown] tags=["zh"]
# ## 规则 { #rules }
#
# 目标：损失不超过 1/80。路过一下不算：步数从进入目标、此后直到第 1000 步都不再离开的那一刻算起，而且最迟要在第 600 步做到。每种优化器在每个曲面上取步数最少的设定；一样快，取 `SETTINGS` 里靠前的。

# %% [markdown] tags=["en"]
# ## The rules { #rules }
#
# The goal is a loss of at most 1/80. Passing through does not count: what is counted are the steps until the loss is inside the goal and stays there up to step 1000, and it has to be inside by step 600 at the latest. On each surface each optimiser is given its setting with the fewest steps; if two are equal, the one that comes first in `SETTINGS`.

# %% name="goal"
GOAL, LATEST = 1 / 80, 600


def arrival(loss):
    outside = ~(loss <= GOAL)  # (1)!
    numbers = torch.arange(1, len(loss) + 1).reshape(-1, 1, 1)
    exact = (numbers * outside).amax(0)
    return torch.where(exact <= 100, exact, exact.add(9) // 10 * 10)  # (2)!


steps = arrival(loss)
OWN = {name: [k for k, s in enumerate(SETTINGS) if s[0] == name] for name in NAMES}
own = steps[OWN["RMSprop"]]
steps[OWN["RMSprop"]] = torch.where(own <= 100, own, own.add(49) // 50 * 50)  # (3)!
BEST = {
    surface: {name: min(OWN[name], key=column.__getitem__) for name in NAMES}
    for surface, column in zip(FIELD, steps.T.tolist(), strict=True)
}

# %% [markdown] tags=["zh"]
# 1.  不写 `loss > GOAL`，为的是 `nan` 也算在外面：跑飞了的最后会变成 `nan`。
# 2.  超过 100 的步数进到整十。
# 3.  RMSprop 的进到 50 的倍数：它来回弹跳，把末位的舍入误差一步步放大，有几个步数换一种处理器就会差上十来步。最好的设定不因此而变。

# %% [markdown] tags=["en"]
# 1.  Not written as `loss > GOAL`, so that `nan` counts as outside, too: that is what a runaway ends as.
# 2.  Above 100, steps are rounded up to tens.
# 3.  RMSprop's are rounded up to multiples of 50. It bounces, which magnifies rounding errors from step to step, and a few of its counts differ by ten steps or so on another processor. Its best settings stay the same.

# %% name="show"
def table(surface):
    column = steps[:, list(FIELD).index(surface)]
    print("optimiser     lr  memory  steps  rates that arrive")
    for name, best in BEST[surface].items():
        _, lr, memory = SETTINGS[best]
        alike = [k for k in OWN[name] if SETTINGS[k][2] == memory]
        arrived = int((column[alike] <= LATEST).sum())
        left = f"{name:9}{lr:7}{memory or '-':>8}"
        print(f"{left}{column[best]:7}{arrived:6} of {len(alike)}")

# %% [markdown] tags=["zh"]
# 最后一列：用同样的 `memory`，九个学习率里有几个到得了。再写一个画图的函数：每种优化器一格，画最好的设定的前 40 步，每八步一个记号，细线是等高线；最后一格是前一百步的损失，颜色和记号与前五格相同。

# %% [markdown] tags=["en"]
# The last column says how many of the nine learning rates arrive with the same `memory`. One more function draws: a panel for each optimiser with the first 40 steps of its best setting, a mark every eight steps, on thin contour lines; and a last panel with the loss over the first hundred steps, in the same colours and marks.

# %% name="styles"
INK, GREY = plt.rcParams["text.color"], plt.rcParams["grid.color"]
STYLES = [
    {"color": "C0", "linestyle": "-", "marker": "o"},
    {"color": "C1", "linestyle": "--", "marker": "s"},
    {"color": "C2", "linestyle": "-.", "marker": "^"},
    {"color": "C3", "linestyle": ":", "marker": "D"},
    {"color": INK, "linestyle": "-", "marker": "x"},
]

# %% name="draw"
def draw(surface, x, y, levels):
    column, function = list(FIELD).index(surface), FIELD[surface][0]
    lines = torch.linspace(*x, 18), torch.linspace(*y, 18)
    X, Y = torch.meshgrid(*lines, indexing="xy")
    axes = plt.subplots(3, 2, figsize=(6.4, 7.6))[1]
    panels = zip(axes.flat, STYLES, BEST[surface].items(), strict=False)
    for ax, style, (name, k) in panels:
        thin = {"colors": INK, "linewidths": 0.5, "algorithm": "mpl2005"}
        ax.contour(X, Y, function(X, Y), levels, **thin)
        look = {**style, "markevery": 8, "markersize": 5}
        ax.plot(*path[:41, k, column].T, **{**look, "linestyle": "-", "linewidth": 1.4})
        ax.set(title=name, xlim=x, ylim=y)
        ax.grid(False)
        ax.locator_params(nbins=3)
        axes[2, 1].plot(range(0, 101, 4), loss[:101:4, k, column], **look)
    axes[2, 1].axhline(GOAL, color=GREY)
    axes[2, 1].set(title="loss", yscale="log", ylim=(1e-4, 100))
    axes[2, 1].minorticks_off()

# %% [markdown] tags=["zh"]
# ## 碗：Adam 看不见的山谷 { #bowl }

# %% [markdown] tags=["en"]
# ## The bowl: a valley that Adam does not see { #bowl }

# %% name="on_the_bowl"
table("bowl")
draw("bowl", (-1.1, 2.3), (-1.2, 1.2), [2, 20])

# %% [markdown] tags=["zh"]
# ![六格。SGD 一步落到轴线上，然后以很短的步子沿轴线走，40 步后才走了三分之一。动量先上下弹跳，再沿轴线走得远得多；Nesterov 只摆一下，几乎走到底。RMSprop 沿对角线慢慢走。Adam 也沿对角线出发，弯向最低点，20 步左右就到。损失一格里 Adam 降得最快，然后是 Nesterov、动量、RMSprop、SGD](figure:on_the_bowl)
#
# - **SGD**：学习率必须小于 [2/100](../optimizers/gradient-descent.md#limit)，于是平的方向每步缩小不到百分之二。0.02 正好在上限上：陡的方向在两壁之间永远跳下去。
# - **动量、Nesterov**：调好以后，步数大致像[条件数（condition number）的平方根](../optimizers/momentum.md#fewer-steps)那样增长，而不是像条件数本身；条件数在这里是 100，所以快好几倍。
# - **Adam** 赢了，只要 14 步，而且学习率从 0.01 到 0.2 都能到。每个坐标的梯度，它都除以这个坐标的梯度一向的大小：把 y 的梯度乘以 100，[步子不变](../optimizers/adam.md#step-size)。曲率 100 与 1，在它看来是一回事，狭长的碗就是圆的。它的路径从对角线开始，正是两个坐标同样快慢的样子。
# - **RMSprop** 也做除法，却慢得多，而且它的损失最后并不趋于 0。为什么？

# %% [markdown] tags=["en"]
# ![Six panels. SGD drops onto the axis in one step and then follows it in very short steps, a third of the way after 40. Momentum first bounces up and down and then gets much farther along the axis; Nesterov swings only once and almost reaches the end. RMSprop goes slowly along the diagonal. Adam starts along the diagonal too, bends towards the minimum and is there after about 20 steps. In the panel of losses Adam falls fastest, then Nesterov, momentum, RMSprop and SGD](figure:on_the_bowl)
#
# - **SGD**: the learning rate has to stay below [2/100](../optimizers/gradient-descent.md#limit), so that the flat direction shrinks by less than two per cent a step. The rate 0.02 is exactly at the limit: the steep direction jumps from wall to wall for ever.
# - **Momentum and Nesterov**: well tuned, their steps grow about like the [square root of the condition number](../optimizers/momentum.md#fewer-steps), not like the number itself, which is 100 here. So they are several times as fast.
# - **Adam** wins with 14 steps, and arrives with any rate from 0.01 to 0.2. It divides the slope in each coordinate by the usual size of that slope: multiply the slope in y by 100, and [its steps stay the same](../optimizers/adam.md#step-size). Curvatures of 100 and 1 look alike to it, and the narrow bowl is round. Its path begins along the diagonal, as it must if both coordinates are equally fast.
# - **RMSprop** divides, too, but is much slower, and in the end its loss does not go to 0. Why?

# %% name="rmsprop_bounces"
column = list(FIELD).index("bowl")
print("   lr  last loss  101 lr^2 / 8")
for lr in (0.005, 0.01, 0.02, 0.05):
    last = loss[-1, SETTINGS.index(("RMSprop", lr, 0.9)), column]
    print(f"{lr:5}  {last:9.3g}  {101 * lr**2 / 8:12.3g}")

# %% [markdown] tags=["zh"]
# 表里的 `memory` 是 0.9。到了最低点附近，梯度除以自己的大小，差不多只剩下正负号，步长就是 $\eta$，即学习率。每个坐标都在 $+\eta/2$ 与 $-\eta/2$ 之间跳个不停，损失停在
#
# $$
# \frac{1}{2}\Bigl(\frac{\eta}{2}\Bigr)^2 (1 + 100) = \frac{101\,\eta^2}{8}
# $$
#
# 没有任何噪声，也有这样一层地板。要进入目标，$\eta$ 就得小，路上也就慢。固定学习率的 RMSprop 到不了最低点，只能停在附近；要再近，得靠[学习率调度](../optimizers/schedules.md#kinds)。
#
# Adam 逃过了吗？只在这场赛跑里。它的 $v$ 记得大约一千步之内的大梯度，除数因此还大。把最大的学习率、默认的 `memory` 跑上四千步：

# %% [markdown] tags=["en"]
# The `memory` in this table is 0.9. Near the minimum, a gradient divided by its own size is little more than a sign, and the step is as long as $\eta$, the learning rate. Each coordinate keeps jumping between $+\eta/2$ and $-\eta/2$, and the loss stays at
#
# $$
# \frac{1}{2}\Bigl(\frac{\eta}{2}\Bigr)^2 (1 + 100) = \frac{101\,\eta^2}{8}
# $$
#
# This is a floor without any noise. To get inside the goal $\eta$ has to be small, and then the way there is slow. With a constant rate RMSprop does not reach the minimum, it stays near it; to come closer it needs a [schedule](../optimizers/schedules.md#kinds).
#
# Has Adam escaped? Only for the length of this race. Its $v$ remembers large gradients for about a thousand steps, and so it goes on dividing by a large number. Here are four thousand steps with the largest rate and the default `memory`:

# %% name="adam_leaves_again"
w, lr = torch.tensor([2.0, 1.0], requires_grad=True), 0.5
adam = torch.optim.Adam([w], lr=lr)
losses, effective = [], []
for t in range(1, 4001):
    losses.append(bowl(*w.tolist()))
    w.grad = torch.tensor([1.0, 100.0]) * w.detach()
    adam.step()
    mean_square = adam.state[w]["exp_avg_sq"][1].item() / (1 - 0.999**t)
    effective.append(lr / mean_square**0.5)
losses, effective = torch.tensor(losses), torch.tensor(effective)
print("inside the goal from step", int((losses > GOAL)[:1000].nonzero()[-1]) + 1)
print("rate of y above 38/100 at", int((effective > 0.38).nonzero()[0]))
print("outside the goal again at", 1000 + int((losses > GOAL)[1000:].nonzero()[0]))
print(f"highest loss after that: {losses[1000:].max():.1f}")

# %% [markdown] tags=["zh"]
# $v$ 慢慢忘记，除数越来越小，实际的学习率 $\eta/\sqrt{\hat v}$ 越来越大。Adam 的第一个平均是 [dampening 等于 0.9 的动量](../optimizers/momentum.md#dampening)，每个新梯度只算十分之一，所以[带动量的上限](../optimizers/momentum.md#limit) $2(1 + 0.9)/\lambda$ 要乘以十，$\lambda = 100$ 时就是 38/100。越过它以后，误差每步放大，几百步后冲出目标；冲出去的大梯度又让 $v$ 变大，于是再回来。这不只是玩具的毛病：[Cohen 等人](https://arxiv.org/abs/2207.14484)用全批量训练网络，发现 Adam 通常正是停在这条界线上。
#
# ## 转 45° { #turned }
#
# 曲面一样，只是坐标轴的方向不同：

# %% [markdown] tags=["en"]
# As $v$ forgets, the divisor shrinks, and the effective rate $\eta/\sqrt{\hat v}$ grows. Adam's first mean is [momentum with a dampening of 0.9](../optimizers/momentum.md#dampening), which takes only a tenth of each new gradient, so the [limit with momentum](../optimizers/momentum.md#limit), $2(1 + 0.9)/\lambda$, is to be multiplied by ten: 38/100 for $\lambda = 100$. Beyond it the error grows with each step, and a few hundred steps later the loss bursts out of the goal. Large gradients then make $v$ large, and it comes back. This is more than a defect of a toy: [Cohen and others](https://arxiv.org/abs/2207.14484) trained networks with full batches and found that Adam typically stays right at this limit.
#
# ## Turned by 45° { #turned }
#
# The same surface, only the axes point elsewhere:

# %% name="on_the_turned_bowl"
table("turned")
draw("turned", (-1.6, 2.4), (-1.3, 2.3), [5, 40])

# %% [markdown] tags=["zh"]
# ![六格，椭圆斜着。SGD、动量、Nesterov 的路径与碗里的一样，只是转了 45°。RMSprop 笔直地慢慢走向谷底，40 步才走到。Adam 在山谷两壁之间来回折返，40 步后离最低点还远；损失一格里，Adam 的线上下起伏，在动量之上，Nesterov 最快](figure:on_the_turned_bowl)
#
# SGD、动量、Nesterov 的三行与前面完全相同：它们的步子是梯度的加权和，曲面转了，梯度跟着转，路径也跟着转。这叫旋转不变。Adam 不是这样：从 14 步变成 83 步，要到网格边上的学习率才行，输给了动量。看看它除以的是什么：

# %% [markdown] tags=["en"]
# ![Six panels with slanting ellipses. SGD, momentum and Nesterov take the same paths as in the bowl, turned by 45°. RMSprop goes slowly and straight to the floor of the valley, which takes it all 40. Adam zigzags from wall to wall and is still well away from the minimum after 40 steps; in the panel of losses its line wavers, above that of momentum, and Nesterov is fastest](figure:on_the_turned_bowl)
#
# The rows of SGD, momentum and Nesterov are exactly those of before. Their steps are weighted sums of gradients; when the surface turns, the gradients turn with it, and so does the path. That is called rotation invariant. Adam is not: 14 steps have become 83, with a rate at the edge of the grid, and it loses to momentum. Look at what it divides by:

# %% name="what_adam_divides_by"
for i, surface in enumerate(("bowl", "turned")):
    way = path[:50, BEST[surface]["Adam"], i].clone().requires_grad_()
    FIELD[surface][0](*way.unbind(-1)).sum().backward()
    x, y = way.grad.square().mean(0).sqrt().tolist()
    print(f"{surface:6}  slope in x {x:4.1f}  in y {y:4.1f}  ratio {y / x:4.1f}")

# %% [markdown] tags=["zh"]
# 打印的是前 50 步里梯度的均方根。在碗里，y 的梯度大得多，除法把山谷抹平。转过 45° 之后，两个坐标的梯度一样大，都由陡的方向决定；Adam 把两者除以几乎同样的数，方向没有变。剩下的就是动量，只是步长另算：山谷又回来了。
#
# Adam 的长处不是“适应曲率”，而是适应**沿坐标轴**的曲率。网络的坐标轴是一个个权重（weight）；各层的尺度不同，正好沿着坐标轴，这时它管用。
#
# ## 弯谷 { #valley }

# %% [markdown] tags=["en"]
# Printed is the root mean square of the slopes over the first 50 steps. In the bowl the slope in y is much the larger, and the division levels the valley. After the turn both slopes are of the same size, that of the steep direction; Adam divides both by almost the same number, and their direction is unchanged. What remains is momentum with another step length, and the valley is back.
#
# So Adam's strength is not that it adapts to curvature, but that it adapts to curvature **along the axes**. The axes of a network are its single weights. Where whole layers differ in scale, that difference lies along the axes, and Adam helps.
#
# ## The bent valley { #valley }

# %% name="in_the_valley"
table("valley")
draw("valley", (-1.7, 1.7), (-0.9, 2.5), [2, 16])

# %% [markdown] tags=["zh"]
# ![六格，弯月形的等高线。SGD 一步跳到对岸，又跳回来，再沿谷底慢慢走，40 步后还在左半边。动量来回冲过整个山谷，最后在最低点附近打转。Nesterov 沿谷底一路走到最低点附近。RMSprop 几乎还在起点。Adam 拐了几个弯，到了右半边；损失一格里 Nesterov 最快，动量和 Adam 相当](figure:in_the_valley)

# %% [markdown] tags=["en"]
# ![Six panels with crescent-shaped contour lines. SGD jumps across and back and then creeps along the floor, still in the left half after 40. Momentum shoots to and fro through the whole valley and ends up circling near the minimum. Nesterov follows the floor almost to the minimum. RMSprop has hardly left the start. Adam takes a few bends into the right half; in the panel of losses Nesterov is fastest, momentum and Adam are level](figure:in_the_valley)

# %% name="curvature_of_the_valley"
for place in ([-1.5, 1.0], [0.0, 0.0], [1.0, 1.0]):
    H = torch.autograd.functional.hessian(lambda w: valley(*w), torch.tensor(place))
    low, high = torch.linalg.eigvalsh(H).tolist()
    left = f"{place!s:11}  curvatures {low:6.2f} and {high:6.2f}"
    print(f"{left}  limit of lr {2 / high:.4f}")

# %% [markdown] tags=["zh"]
# 在最低点，两个曲率相差三百多倍，而且谷底是弯的，不沿着任何坐标轴，除法帮不上多少忙。靠的是动量：谷底的方向一直差不多，速度就攒得起来；Nesterov 比 SGD 快十倍左右，Adam 与普通动量相当。
#
# 还有一处出人意料：在起点，SGD 的上限只有 0.0067，最好的学习率却是 0.01。第一步确实跳过了谷底，只不过落在了平一些的地方。[不是二次的损失](../optimizers/gradient-descent.md#not-quadratic)，上限每处不同，最后作数的是最低点附近的 0.0164，所以 0.02 到不了。
#
# ## 鞍 { #saddle }

# %% [markdown] tags=["en"]
# At the minimum the two curvatures differ by a factor of more than three hundred, and the floor of the valley is bent, along neither axis, so that dividing does not help much. What helps is momentum: along the floor the direction hardly changes, and velocity adds up. Nesterov is about ten times as fast as SGD, and Adam is level with ordinary momentum.
#
# One more surprise: at the start the limit for SGD is only 0.0067, and yet its best rate is 0.01. The first step does jump across the valley, but it lands where it is flatter. With a [loss that is not quadratic](../optimizers/gradient-descent.md#not-quadratic) the limit differs from place to place, and what counts in the end is the 0.0164 near the minimum, which is why 0.02 does not arrive.
#
# ## The saddle { #saddle }

# %% name="over_the_saddle"
table("saddle")
draw("saddle", (-1.5, 1.4), (-0.9, 1.1), [0.15, 0.3, 2])

# %% [markdown] tags=["zh"]
# ![六格，两个洼地，中间一道脊。SGD、动量、Nesterov 先沿脊线直落到鞍点；SGD 40 步后才刚刚离开，另外两种已经沿 x 滑进右边的洼地。RMSprop 和 Adam 一开始就斜着走向右边的洼地，从不靠近鞍点。损失一格里，SGD 在一个台阶上停了四十来步](figure:over_the_saddle)
#
# (0, 0) 是一个鞍点（saddle point）：梯度为 0，损失却沿 x 下降，沿 y 上升。SGD、动量、Nesterov 沿脊线落到它旁边，再等着离开。在那里 x 方向的曲率是 −1，SGD 的 x 每步乘以 $1 + \eta$，起点离脊线越近，等得越久。Adam 和 RMSprop 除以梯度的大小，梯度再小也走整步，一开始就离开了脊线。同样的设定，换几个起点：

# %% [markdown] tags=["en"]
# ![Six panels with two hollows and a ridge between them. SGD, momentum and Nesterov first drop straight down the ridge to the saddle; after 40 steps SGD has only just left it, while the other two have slid along x into the right hollow. RMSprop and Adam head for the right hollow at a slant from the beginning and never come near the saddle. In the panel of losses SGD stays on a plateau for about forty steps](figure:over_the_saddle)
#
# (0, 0) is a saddle point: the gradient is 0 there, but the loss falls along x and rises along y. SGD, momentum and Nesterov drop down the ridge to a place next to it and then have to wait. The curvature along x is −1 there, so each step of SGD multiplies x by $1 + \eta$, and the closer to the ridge it started, the longer the wait. Adam and RMSprop divide by the size of the gradient and make full steps however small it is; they leave the ridge at once. The same settings from other starts:

# %% name="how_close_to_the_ridge"
DISTANCES = [1e-2, 1e-4, 1e-6, 0.0]
ridge = {str(x): (saddle, [[x, 1.0]]) for x in DISTANCES}
chosen = [SETTINGS[BEST["saddle"][name]] for name in NAMES]
late = arrival(race(chosen, ridge)[1])
print("start at x =", *[f"{x:6}" for x in DISTANCES])
for name, counts in zip(NAMES, late.tolist(), strict=True):
    print(f"{name:12}", *[f"{n if n <= LATEST else '-':>6}" for n in counts])

# %% [markdown] tags=["zh"]
# 每近一百倍，SGD 多等 $\ln 100 / \ln 1.1 \approx 48$ 步，动量约 16 步，Nesterov 约 15 步，RMSprop 和 Adam 一步也不多。从 x = 0 出发，谁也离不开：x 的梯度正好是 0，除以多小的数都是 0。
#
# ## 噪声 { #noise }

# %% [markdown] tags=["en"]
# A hundred times closer costs SGD another $\ln 100 / \ln 1.1 \approx 48$ steps, momentum about 16 and Nesterov about 15, RMSprop and Adam none. From x = 0 nobody gets away: the slope in x is exactly 0, and 0 divided by anything, however small, is 0.
#
# ## Noise { #noise }

# %% name="in_the_noise"
table("noisy")
figure, ax = plt.subplots(figsize=(6.4, 4))
for style, (name, k) in zip(STYLES, BEST["noisy"].items(), strict=True):
    look = {**style, "markevery": 10, "markersize": 5}
    ax.plot(range(0, 601, 12), loss[:601:12, k, 4], label=name, **look)
ax.axhline(GOAL, color=GREY)
ax.set(xlabel="steps", ylabel="loss", yscale="log")
ax.minorticks_off()
names = ax.legend()

# %% [markdown] tags=["zh"]
# ![五条损失的曲线，横轴是步数，纵轴是对数刻度。动量和 Nesterov 降得最快，百余步就越过目标的横线；另外三条要 190 到 280 步。此后五条都在横线下方、远高于 0 的地方起伏，不再下降](figure:in_the_noise)
#
# 差距小了：安静的碗里 Adam 比 SGD 快十八倍，现在不到两倍；Nesterov 从六倍变成两倍多。除了 SGD，学习率也都变小了。原因是[噪声的地板](../optimizers/gradient-descent.md#stochastic)。设梯度上加的噪声方差为 $\sigma^2$。SGD 在曲率为 $\lambda$ 的方向上走一步，误差（离最低点的距离）的方差从 $V$ 变成 $(1 - \eta\lambda)^2 V + \eta^2\sigma^2$。令两者相等，解出 $V$，再乘以 $\lambda/2$，就是这个方向上剩下的损失：
#
# $$
# \frac{\eta\,\sigma^2}{2\,(2 - \eta\lambda)}
# $$
#
# 带动量时，由[误差的递推式](../optimizers/momentum.md#limit)同样可得
#
# $$
# \frac{1 + \mu}{1 - \mu} \cdot \frac{\eta\,\sigma^2}{2\,\bigl(2(1 + \mu) - \eta\lambda\bigr)}
# $$
#
# 两个方向加起来，与最后 200 步里量到的平均比较：

# %% [markdown] tags=["en"]
# ![Five curves of the loss over the steps, on a logarithmic scale. Momentum and Nesterov fall fastest and cross the line of the goal after a good hundred steps, the other three after 190 to 280. From then on all five waver below the line, well above 0, and fall no more](figure:in_the_noise)
#
# The gaps have shrunk: in the quiet bowl Adam was eighteen times as fast as SGD, now not even twice; Nesterov's factor of six has become a little more than two. The rates have become smaller, too, except SGD's. The reason is the [floor under the noise](../optimizers/gradient-descent.md#stochastic). Let $\sigma^2$ be the variance of the noise on the slopes. In a direction with curvature $\lambda$, a step of SGD turns the variance $V$ of the error, the distance from the minimum, into $(1 - \eta\lambda)^2 V + \eta^2\sigma^2$. Set the two equal, solve for $V$, and multiply by $\lambda/2$: that is the loss that remains in this direction,
#
# $$
# \frac{\eta\,\sigma^2}{2\,(2 - \eta\lambda)}
# $$
#
# With momentum, the [recursion for the error](../optimizers/momentum.md#limit) gives in the same way
#
# $$
# \frac{1 + \mu}{1 - \mu} \cdot \frac{\eta\,\sigma^2}{2\,\bigl(2(1 + \mu) - \eta\lambda\bigr)}
# $$
#
# Both directions added up, next to the mean measured over the last 200 steps:

# %% name="floor"
def floor(lr, memory=0.0, variance=0.8**2):
    share = (1 + memory) / (1 - memory)
    return sum(
        lr * variance * share / (2 * (2 * (1 + memory) - lr * curvature))
        for curvature in (1, 100)
    )


print("                      measured  formula")
for name, lr, memory in (
    ("SGD", 0.01, None),
    ("momentum", 0.005, 0.5),
    ("momentum", 0.001, 0.9),
    ("momentum", 0.002, 0.9),
):
    measured = loss[800:, SETTINGS.index((name, lr, memory)), 4].mean()
    left = f"{name:8} {lr:6} {memory or '-':>4}"
    print(f"{left} {measured:10.4f} {floor(lr, memory or 0):8.4f}")

# %% [markdown] tags=["zh"]
# 32 个跑者、200 步，量到的只能准到一成左右。目标是 1/80，而且 32 个跑者的平均一次也不许超出，所以地板得低不少，学习率因此受限。$\eta\lambda$ 很小时，地板与 $\eta/(1 - \mu)$ 成正比，沿平的方向走的快慢也与它成正比。前三行的 $\eta/(1 - \mu)$ 都是 0.01，在平的方向上一样快，地板也一样高；动量占便宜的是陡的方向：那里 $\eta$ 小，地板就低。省下这一点，速度就可以加倍（最后一行），地板仍在目标之下。
#
# Adam 的优势去哪了？平的方向上，梯度很快就几乎全是噪声，$\sqrt{\hat v}$ 接近 $\sigma$，实际的学习率就是 $\eta/\sigma$，代入上面 $\eta\lambda$ 很小时的公式，地板是 $\eta\sigma/4$，与 $\beta_1$ 无关。陡的方向上，$v$ 还记着出发时的大梯度，几乎不添什么：

# %% [markdown] tags=["en"]
# With 32 runners and 200 steps the measurement is good to about a tenth. The goal is 1/80, and the mean of the runners may not exceed it even once, so the floor has to be well below, and that limits the rate. For small $\eta\lambda$ the floor is proportional to $\eta/(1 - \mu)$, and so is the speed along the flat direction. In the first three rows $\eta/(1 - \mu)$ is 0.01: they are equally fast along the flat direction and have the same floor there. Momentum gains in the steep direction, where its small $\eta$ makes for a low floor. That leaves room to double its speed, in the last row, with a floor still below the goal.
#
# And Adam's advantage? In the flat direction the gradient is soon almost nothing but noise, $\sqrt{\hat v}$ is close to $\sigma$, and the effective rate is $\eta/\sigma$. Put into the formula for small $\eta\lambda$, that gives a floor of $\eta\sigma/4$, whatever $\beta_1$ is. In the steep direction $v$ still remembers the large gradients of the start, and hardly anything is added:

# %% name="adams_floor"
print("  lr  measured  0.8 lr / 4")
for lr in (0.01, 0.02, 0.05, 0.1):
    measured = loss[800:, SETTINGS.index(("Adam", lr, 0.9)), 4].mean()
    print(f"{lr:4} {measured:9.4f} {0.8 * lr / 4:11.4f}")

# %% [markdown] tags=["zh"]
# 0.1 的地板高过目标 1/80；0.05 的略低，起伏却会越过它；留给 Adam 的，最大是 0.02。步长总在学习率上下，于是只有安静的碗里（0.2）的十分之一，步数成了十几倍。
#
# ## 谁不挑剔 { #robust }
#
# 最好的学习率要试过才知道。曲面不变，学习率变，各用最好的 `memory`：

# %% [markdown] tags=["en"]
# With 0.1 the floor lies above the goal, 1/80; with 0.05 a little below, but the loss wavers across it; 0.02 is the largest that remains for Adam. Its steps are about as long as the rate, a tenth of those with 0.2 in the quiet bowl, and so it takes more than ten times as many.
#
# ## Who is not choosy { #robust }
#
# The best rate is known only after trying. The same surfaces over the learning rate, each optimiser with its best `memory`:

# %% name="rates"
figure, axes = plt.subplots(3, 2, figsize=(6.4, 7.6), sharex=True)
for i, (ax, surface) in enumerate(zip(axes.flat, FIELD, strict=False)):
    for name, style in zip(NAMES, STYLES, strict=True):
        memory = SETTINGS[BEST[surface][name]][2]
        alike = [k for k in OWN[name] if SETTINGS[k][2] == memory]
        counts = [n if n <= LATEST else math.nan for n in steps[alike, i].tolist()]
        ax.plot(RATES, counts, label=name, markersize=5, **style)
    ax.set(title=surface, xscale="log", yscale="log", ylim=(10, 1200))
    ax.minorticks_off()
axes[1, 1].set_xlabel("lr")
axes[2, 0].set_xlabel("lr")
axes[2, 1].axis("off")
lines = axes[2, 1].legend(*ax.get_legend_handles_labels(), loc="center")

# %% [markdown] tags=["zh"]
# ![五格，每个曲面一格，横轴是学习率，纵轴是步数，都是对数刻度；第六格是图例。线大多向右下走，然后中断，有几条最后又升起来。碗、转过的碗和弯谷里，SGD 的线只有一两个点，动量、Nesterov 和 RMSprop 的有三四个，Adam 的线在最右边。鞍的线长些。有噪声的那格，每条线只有两个点](figure:rates)
#
# 线断在哪里，学习率从哪里起就太大。断处之前，学习率加倍，步数多半减半；再加一档，就到不了。最好的设定往往紧挨着悬崖：这就是“挑最好的”所掩盖的。Adam 也一样挑剔：除了在碗里，它能用的学习率并不比 Nesterov 多，只是都大得多。不同的是失败的样子：学习率太大，它也不会跑飞，步长总在学习率上下，只是在最低点周围晃个不停。
#
# 换一种问法：同一个设定要用在所有曲面上，不许重调。给每种优化器选最慢的一项最快的设定，先看四个安静的曲面，再看全部五个：

# %% [markdown] tags=["en"]
# ![Five panels, one a surface, with the learning rate across and the steps upwards, both on logarithmic axes, and a legend in the sixth. Most lines go down to the right and then end; a few rise at the last. In the bowl, the turned bowl and the valley SGD's have only one or two points, those of momentum, Nesterov and RMSprop three or four, and Adam's is farthest to the right. On the saddle the lines are longer. In the noisy panel each has just two points](figure:rates)
#
# Where a line ends, the rate is too large. Before that, twice the rate mostly takes half the steps; one notch more, and it does not arrive. The best setting is often right at the cliff, which is what “the best of each” conceals. Adam is just as choosy: except in the bowl it has no more rates to choose from than Nesterov, though much larger ones. What differs is how it fails: a rate that is too large does not make it run away, as its steps stay about as long as the rate; it only keeps wavering around the minimum.
#
# The question can be put in another way: one setting for all surfaces, without tuning again. Each optimiser gets the setting whose slowest surface is fastest, first on the four quiet surfaces, then on all five:

# %% name="one_for_all"
for wanted in (4, 5):
    print("optimiser   lr  memory", *[f"{name:>7}" for name in list(FIELD)[:wanted]])
    worst = steps[:, :wanted].amax(1).tolist()
    for name in NAMES:
        k = min(OWN[name], key=worst.__getitem__)
        _, lr, memory = SETTINGS[k]
        counts = [f"{n:7}" for n in steps[k, :wanted].tolist()]
        left = f"{name:9}{lr:5}{memory or '-':>8}"
        print(left, *counts) if worst[k] <= LATEST else print(f"{name:9} none")

# %% [markdown] tags=["zh"]
# 四个安静的曲面上，Nesterov、动量、Adam 几乎一样稳，RMSprop 和 SGD 落后很多。加上噪声就变了：Adam 没有一个设定全能到达，转过的碗要它大步走，噪声要它小步走；两种动量要换成小得多的学习率，最慢的一项从 80 步左右变成 300 步。SGD 本来就最慢，却一点不用改，同一个 0.01 走遍五个曲面。先大后小的[学习率调度](../optimizers/schedules.md#kinds)正是为这种矛盾准备的。
#
# /// misconception | “谁在比赛里赢了，谁就是更好的优化器”
# 这里的五场比赛，赢家不止一个：碗和鞍是 Adam，转过的碗和弯谷是 Nesterov，噪声里两种动量几乎并列。换一个目标、一个起点、一个网格，名次又会变。比较优化器的话，要连着问题、调法和目标一起说。
# ///
#
# ## 这场比赛没有说的 { #limits }
#
# - **两个参数不是网络。**网络有几百万个方向，曲率在训练中变化，坐标轴与曲率的关系各层不同。这里能学到的是机制，不是名次；网络上的结果见 [Adam 一页引的文献](../optimizers/adam.md#when)。
# - **机会并不均等。**SGD 只有 9 种设定，别人有 27 种；Adam 的 $\beta_2$ 和 $\varepsilon$ 没有调。
# - **步数不是时间。**Adam 的一步比 SGD 的一步[多算、多存](../optimizers/adam.md#memory)。
# - **只看了训练的损失。**哪一个最低点对新数据更好，这里无从谈起。
# - **噪声处处一样大。**小批量（mini-batch）的噪声会随位置变化，可能在最低点消失。
#
# ## 练习 { #exercises }
#
# 先猜，再运行。
#
# ### 更细的网格 { #exercise-finer }
#
# 碗的曲率是 1 和 100，[最好的折中](../optimizers/gradient-descent.md#valley)是 $\eta = 2/(1 + 100)$，约 0.0198，网格里没有它。SGD 用它要多少步？比 0.015 少吗？
#
# /// details | 答案
# 用 2/101，两个方向每步都乘以 ±99/101。所以起点的损失 52 每步乘以 $(99/101)^2$，要降到 1/80：$52 \cdot (99/101)^{2k} \le 1/80$，得 $k \ge 209$。用 0.015，陡的方向每步减半，很快就没了；平的方向从 2 降到 1/80，$2\,(1 - 0.015)^{2k} \le 1/80$，只要 168 步。“最好的折中”保证的是从最坏的起点出发、步数很多时最快，对这一个起点未必。

# %% [markdown] tags=["en"]
# On the four quiet surfaces Nesterov, momentum and Adam are almost equally robust, RMSprop and SGD far behind. The noise changes that. No setting of Adam arrives everywhere: the turned bowl wants long steps from it, the noise short ones. The two kinds of momentum need much smaller rates, and their slowest surface takes 300 steps instead of about 80. SGD was the slowest anyway, but has nothing to change: the same 0.01 takes it over all five surfaces. A [schedule](../optimizers/schedules.md#kinds) that starts large and ends small is made for just this conflict.
#
# /// misconception | “Whoever wins the race is the better optimiser”
# Five races here have more than one winner: Adam on bowl and saddle, Nesterov on the turned bowl and in the valley, and in the noise the two kinds of momentum, almost level. Another goal, another start, another grid, and the ranking changes again. A comparison of optimisers means something only together with the problem, the tuning and the goal.
# ///
#
# ## What this race does not tell { #limits }
#
# - **Two parameters are no network.** A network has millions of directions, curvatures that change during training, and axes that relate to them differently from layer to layer. What can be learned here are mechanisms, not rankings; for results on networks see the [papers cited on the page on Adam](../optimizers/adam.md#when).
# - **The chances are not equal.** SGD has 9 settings, the others 27, and Adam's $\beta_2$ and $\varepsilon$ were not tuned.
# - **Steps are not time.** A step of Adam [computes and stores more](../optimizers/adam.md#memory) than a step of SGD.
# - **Only the training loss was looked at.** Which minimum is better for new data cannot be asked here.
# - **The noise is the same everywhere.** That of mini-batches changes from place to place and may vanish at the minimum.
#
# ## Exercises { #exercises }
#
# Guess first, then run.
#
# ### A finer grid { #exercise-finer }
#
# The curvatures of the bowl are 1 and 100, and the [best compromise](../optimizers/gradient-descent.md#valley) is $\eta = 2/(1 + 100)$, about 0.0198, which is not in the grid. How many steps does SGD need with it? Fewer than with 0.015?
#
# /// details | Solution
# With 2/101 both directions are multiplied by ±99/101 in each step. So the loss at the start, 52, is multiplied by $(99/101)^2$, and it has to fall to 1/80: $52 \cdot (99/101)^{2k} \le 1/80$ gives $k \ge 209$. With 0.015 the steep direction is halved in each step and soon gone; the flat one has to fall from 2 to 1/80, and $2\,(1 - 0.015)^{2k} \le 1/80$ takes 168 steps. The “best compromise” is the fastest from the worst start and in the long run, not necessarily from this start.

# %% name="finer"
rates = (0.01, 0.015, 2 / 101, 0.02)
fine = arrival(race([("SGD", lr, None) for lr in rates], {"bowl": FIELD["bowl"]})[1])
for lr, n in zip(rates, fine[:, 0].tolist(), strict=True):
    print(f"{lr:.4f}  {n if n <= LATEST else '-'}")

# %% [markdown] tags=["zh"]
# ///
#
# ### 别的角度 { #exercise-angles }
#
# 碗转 0° 和 90°，Adam 都只要 14 步（90° 只是交换坐标）。45° 最坏。在两者之间，转多少度，优势才会失掉一半？这里给 Adam 更大的学习率，1 也在内。
#
# /// details | 答案
# 不到 15° 就失掉了几乎全部，5° 已经失掉三分之一以上。转角为 $\alpha$ 时，陡的方向在两个坐标上的份额是 $\sin\alpha$ 和 $\cos\alpha$，5° 时平的坐标里也有将近十分之一的陡梯度，已经比平的方向自己的大得多。

# %% [markdown] tags=["en"]
# ///
#
# ### Other angles { #exercise-angles }
#
# Turned by 0° and by 90° the bowl takes Adam 14 steps (90° merely swaps the coordinates); 45° is bad. How far does the bowl have to be turned for half of the advantage to be lost? Adam may use larger rates here, up to 1.
#
# /// details | Solution
# Fewer than 15° take almost all of it, and 5° more than a third. Turned by the angle $\alpha$, the steep direction contributes to the two coordinates in the shares $\sin\alpha$ and $\cos\alpha$. At 5° almost a tenth of the steep slope is in the other coordinate, far more than the flat direction's own.

# %% name="angles"
def bowl_at(degrees):
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    start = [2 * c - s, 2 * s + c]
    return lambda x, y: bowl(c * x + s * y, c * y - s * x), [start]


ANGLES = [0, 5, 15, 30, 45, 75, 90]
several = [("Adam", lr, memory) for lr in (0.2, 0.5, 1.0) for memory in (0.5, 0.9)]
fans = {str(degrees): bowl_at(degrees) for degrees in ANGLES}
fewest = arrival(race(several, fans)[1]).amin(0)
print("angle", *[f"{degrees:4}" for degrees in ANGLES])
print("steps", *[f"{n:4}" for n in fewest.tolist()])

# %% [markdown] tags=["zh"]
# ///
#
# ### 推一把 { #exercise-push }
#
# SGD 正好从脊线上出发，永远停在鞍点。给梯度加上很小的噪声，标准差依次是 $10^{-2}$、$10^{-4}$、$10^{-6}$，学习率 0.1。它走得掉吗？每小一百倍，多等几步？
#
# /// details | 答案
# 走得掉。噪声把 x 推离 0，以后每步乘以 1.1，小一百倍就多等 48 步左右，和离脊线近一百倍一样。真正的训练里总有这样的噪声，连舍入误差都能算，所以正好停在鞍点上很少见；在它旁边等很久却不少见。

# %% [markdown] tags=["en"]
# ///
#
# ### A push { #exercise-push }
#
# Started exactly on the ridge, SGD stays at the saddle for ever. Add a little noise to the slopes, with a standard deviation of $10^{-2}$, $10^{-4}$ and $10^{-6}$, at a rate of 0.1. Does it get away? How many more steps does it wait for a hundredth of the noise?
#
# /// details | Solution
# It does. The noise pushes x off 0, and from then on each step multiplies it by 1.1. A hundredth of the noise takes about 48 more steps, just like a start a hundred times closer to the ridge. Real training always has such noise, if only from rounding, so that staying exactly at a saddle is rare; a long wait next to one is not.

# %% name="pushed"
sizes = [1e-2, 1e-4, 1e-6]
ridges = {str(size): (saddle, [[0.0, 1.0]]) for size in sizes}
push = torch.randn(1000, 1, 2, generator=torch.Generator().manual_seed(1))
push = push * torch.tensor(sizes).reshape(3, 1)
late = arrival(race([("SGD", 0.1, None)], ridges, push)[1])
for size, n in zip(sizes, late[0].tolist(), strict=True):
    print(f"noise {size:.0e}: {n} steps")

# %% [markdown] tags=["zh"]
# ///

# %% [markdown] tags=["en"]
# ///
