# ---
# jupyter:
#   jupytext:
#     text_representation: {extension: .py, format_name: percent}
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown] tags=["zh"]
# ---
# description: 给训练网络的人的 matplotlib 短课：训练曲线、带预测的图像、直方图、决策边界，保存图片和显示中文；常见的错法都运行给你看。
# ---
#
# # 自己画图 { #learn-to-draw }
#
# 训练网络时要画的图，来来去去就是四种：曲线、图像、直方图、决策边界（decision boundary）。每种十几行代码，自己写得出来，也就看得出别人画的图错在哪里。
#
# ## 想法 { #idea }
#
# 旧笔记里有一个认手写数字的网络，它的图全是 ChatGPT 画的；作者写道，自己根本不会画图，明天要狠狠地学。本实验就补这一课。
#
# 一张图（figure）上有一个或几个坐标系（axes）。坐标系各有自己的方法：`plot` 画线，`imshow` 画图像，`hist` 画直方图。先拿到坐标系，再叫它画，画在哪里就不会弄错。
#
# 运行本实验需要 `torch`、`scikit-learn` 和 `matplotlib`。每段代码都接着前面的代码运行。

# %% [markdown] tags=["en"]
# ---
# description: "Matplotlib in an hour for people who train networks: curves, images, histograms, decision boundaries, saving, Chinese labels; the usual faults are run."
# ---
#
# # Learn to draw { #learn-to-draw }
#
# Whoever trains networks draws four kinds of picture again and again: curves, images, histograms and decision boundaries. Each takes a dozen lines, and once you can write them yourself, you also see where other people's pictures go wrong.
#
# ## The idea { #idea }
#
# In the notes that this site replaces there is a network that reads handwritten digits, and all its pictures were made by ChatGPT; the author writes of being quite unable to plot, and of learning it tomorrow. This lab is that lesson.
#
# A figure holds one or more axes, each a coordinate system. The axes have methods: `plot` draws a line, `imshow` an image, `hist` a histogram. Get hold of the axes first and tell them what to draw, and nothing ends up in the wrong place.
#
# To run this lab you need `torch`, `scikit-learn` and `matplotlib`. Each block of code continues where the one before it stopped.

# %% name="imports"
import io
import sys
import warnings
from pathlib import Path
from tempfile import TemporaryDirectory

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import torch
import torch.nn.functional as F
from matplotlib import font_manager
from matplotlib.figure import Figure
from matplotlib.ft2font import FT2Font
from sklearn.datasets import load_digits
from torch import nn

torch.set_default_dtype(torch.float64)
plt.rcParams["figure.constrained_layout.use"] = True  # (1)!
plt.rcParams["axes.spines.top"] = plt.rcParams["axes.spines.right"] = False  # (2)!
plt.rcParams["svg.fonttype"] = "none"  # (3)!

# %% [markdown] tags=["zh"]
# 1.  让 matplotlib 按标题和刻度的大小留出位置，互不遮挡；默认的边距是固定的。
# 2.  去掉上边和右边的框线，它们不表示什么。
# 3.  存成 SVG 时，文字仍是文字；[后面](#svg)会用到。
#
# 这三项对以后的每张图都有效。
#
# ## 图和坐标系 { #figure-and-axes }
#
# `plt.subplots` 返回图和坐标系。下图里的字，就是画出那一处的方法，或 `ax.set` 的参数：

# %% [markdown] tags=["en"]
# 1.  Makes matplotlib leave as much room as titles and ticks need, so that they do not overlap; by default margins are fixed.
# 2.  Removes the lines at the top and on the right, which mean nothing.
# 3.  In an SVG text stays text, which matters [further down](#svg).
#
# These three settings hold for every figure to come.
#
# ## Figure and axes { #figure-and-axes }
#
# `plt.subplots` returns the figure and its axes. The words in the picture are the methods that drew what they stand beside, or the arguments of `ax.set`:

# %% name="anatomy"
x = torch.linspace(-4, 4, 80)
figure, ax = plt.subplots(figsize=(6.4, 3.6))
(curve,) = ax.plot(x, x.sigmoid())
ax.plot(x, x.tanh(), "--")
ax.scatter([0, 0], [0, 0.5], color="C2", zorder=3)
ax.axhline(-1, color="C3", linewidth=1)
ax.text(1.6, 0.65, "ax.plot", color=curve.get_color())
ax.text(1.2, 1.05, 'ax.plot(…, "--")', color="C1")
ax.text(0.25, -0.1, "ax.scatter", color="C2")
ax.text(-3.9, -0.92, "ax.axhline", color="C3")
ax.set(title="title", xlabel="xlabel", ylabel="ylabel", ylim=(-1.2, 1.3))
ax.set(xticks=[-4, -2, 0, 2, 4], yticks=[-1, 0, 1])
ax.margins(x=0)

# %% [markdown] tags=["zh"]
# ![一个坐标系：sigmoid 的实线旁写着 ax.plot，tanh 的虚线旁写着 ax.plot(…, "--")，两个圆点旁写着 ax.scatter，最下面的细横线旁写着 ax.axhline；上方是 title，左边是 ylabel，下面是 xlabel](figure:anatomy)
#
# 字写在线的旁边，颜色与线相同，就不必在图例与线之间来回看。虚实也不同，分不清颜色的人、黑白打印的纸，照样看得懂。`figsize` 的单位是英寸；`xticks` 和 `yticks` 只留几个整齐的数。
#
# 张量（tensor）可以直接交给 `plot` 和 `hist`，要梯度（gradient）的不行，由这种张量组成的列表也不行：画图要先变成 NumPy 数组，这一步会[报错](../gallery/backward-errors.md#numpy)。用 `w.detach()`，单个的数用 `loss.item()`，GPU 上的还要 `.cpu()`。
#
# ### 不要依赖“当前”坐标系 { #state }
#
# 教程里常见 `plt.plot`、`plt.title`。它们画到“当前”坐标系里，通常就是最后建立的那个。有两个坐标系时：

# %% [markdown] tags=["en"]
# ![Axes with the solid line of sigmoid labelled ax.plot, the dashed line of tanh labelled ax.plot(…, "--"), two dots labelled ax.scatter and a thin horizontal line at the bottom labelled ax.axhline; title stands above, ylabel at the left, xlabel below](figure:anatomy)
#
# With words beside the lines and in their colours, nobody has to look back and forth between a legend and the lines. The lines also differ in being solid or dashed, so that readers who cannot tell the colours apart, and black and white paper, lose nothing. `figsize` is in inches; `xticks` and `yticks` keep a few round numbers.
#
# Tensors can be handed to `plot` and `hist` as they are, except those that require a gradient, alone or in a list: to be drawn they have to become NumPy arrays, and that [raises an error](../gallery/backward-errors.md#numpy). Use `w.detach()`, for a single number `loss.item()`, and `.cpu()` besides for what is on a GPU.
#
# ### Do not rely on the “current” axes { #state }
#
# Tutorials often write `plt.plot` and `plt.title`. These draw in the “current” axes, usually those made last. With two of them:

# %% name="state"
figure, (left, right) = plt.subplots(1, 2)
left.plot([3, 2, 1])
plt.title("loss")
for name, ax in {"left": left, "right": right}.items():
    print(f"{name:6} lines: {len(ax.lines)}  title: {ax.get_title()!r}")
plt.close(figure)

# %% [markdown] tags=["zh"]
# 线在左边，标题却到了右边：右边的坐标系建立得晚，在左边画线也不会让左边变成“当前”的。没有报错。写 `left.set(title=…)` 就不会错。以后画什么都先说是哪个坐标系，`plt` 只用来建图、关图、改设置。
#
# ## 训练曲线 { #curves }
#
# 要画的东西：两个弯月形的类，坐标上加了随机的扰动，80 个点训练，400 个点验证（validation）。这么少的点，网络会把它们背下来。

# %% [markdown] tags=["en"]
# The line is on the left, the title on the right: those axes were made last, and drawing on the left does not make the left ones “current”. There was no error. `left.set(title=…)` cannot go wrong. From here on all drawing names its axes; `plt` is left to make and close figures and to change settings.
#
# ## Training curves { #curves }
#
# Something to draw: two classes in the shape of crescents with random jitter, 80 points to train on and 400 for validation. With so few points, a network learns them by heart.

# %% name="fit"
def moons(n, seed):
    generator = torch.Generator().manual_seed(seed)
    y, angle = torch.arange(n) % 2, torch.pi * torch.rand(n, generator=generator)
    height = (1 - 2 * y) * (angle.sin() - 0.25)
    x = torch.stack((angle.cos() + y - 0.5, height), dim=1)
    return x + 0.3 * torch.randn(n, 2, generator=generator), y.double()


def fit(seed, lr=0.003):
    torch.manual_seed(seed)
    layers = nn.Linear(2, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 1)
    model = nn.Sequential(*layers, nn.Flatten(0))
    optimizer, steps, epochs = torch.optim.Adam(model.parameters(), lr), [], []
    for _ in range(40):
        for batch in torch.randperm(len(x_train)).split(10):
            loss = F.binary_cross_entropy_with_logits(model(x_train[batch]), y_train[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            steps.append(loss.item())  # (1)!
        with torch.no_grad():
            z, z_valid = model(x_train), model(x_valid)
        pairs = (z, y_train), (z_valid, y_valid)
        epochs.append([F.binary_cross_entropy_with_logits(*pair).item() for pair in pairs])
    return model, np.array(steps), np.array(epochs)

# %% [markdown] tags=["zh"]
# 1.  `loss.item()` 是普通的数。把 `loss` 本身存进列表，计算图（computational graph）会随它[留在内存里](../graph/saved-tensors.md#leak)。
#
# `fit` 返回模型、每一步的损失，以及每一轮（epoch）之后在全部训练点和全部验证点上的损失。

# %% [markdown] tags=["en"]
# 1.  `loss.item()` is a plain number. A list of the losses themselves [keeps their graphs in memory](../graph/saved-tensors.md#leak).
#
# `fit` returns the model, the loss of each step, and after each epoch the losses on all training points and on all validation points.

# %% name="train"
(x_train, y_train), (x_valid, y_valid) = moons(80, seed=0), moons(400, seed=1)
model, steps, losses = fit(seed=0)
print("steps:", steps.shape, "epochs:", losses.shape)

# %% [markdown] tags=["zh"]
# 每行两个数，训练和验证。画成曲线：

# %% [markdown] tags=["en"]
# Each row holds two numbers, training and validation. As curves:

# %% name="curves"
numbers = np.arange(1, len(losses) + 1)
best = losses[:, 1].argmin()
figure, ax = plt.subplots(figsize=(6.4, 3.4))
for name, values, style in zip(("train", "valid"), losses.T, ("-", "--"), strict=True):
    (line,) = ax.plot(numbers, values, style)
    end = numbers[-1] + 1, values[-1]
    ax.text(*end, name, color=line.get_color(), va="center")
ax.plot(numbers[best], losses[best, 1], "o", color="C1")
note = {"xytext": (0, 14), "textcoords": "offset points", "ha": "center"}
ax.annotate(f"epoch {numbers[best]}", (numbers[best], losses[best, 1]), **note)
ax.set(title="loss", xlabel="epoch", yscale="log")
ax.set_yticks([0.1, 0.2, 0.4, 0.8], labels=["0.1", "0.2", "0.4", "0.8"])
ax.minorticks_off()

# %% [markdown] tags=["zh"]
# ![损失随轮数的变化，纵轴是对数刻度：train 的实线一直下降，到 40 轮时略高于 0.1；valid 的虚线先降，第 27 轮最低，有一个圆点标着 epoch 27，以后慢慢回升](figure:curves)
#
# - 损失往往降到几分之一，所以用**对数刻度**：同样的高度是同样的倍数，后半段的变化也看得见。刻度的数字自己给，免得印成 $2 \times 10^{-1}$。
# - **两条线画在一起**，看它们从哪里分开。只看 `train`，会以为一直在进步。
# - **标出最好的一轮**，也就是该留下的那一轮（[留的时候要复制](../gallery/silent-training.md#best-not-copied)）。它是照验证损失挑出来的，所以那一点的损失偏低，显得太好；要报告的数，得用第三份数据来量。
#
# ### 平滑要诚实 { #smoothing }
#
# 每一步的损失只来自 10 个点，跳得厉害，要平滑（smoothing）才看得出走势：对最近 24 步（3 轮）取平均。

# %% [markdown] tags=["en"]
# ![Loss by epoch on a logarithmic axis: the solid line train keeps falling to a little above 0.1 at epoch 40; the dashed line valid falls, is lowest at a dot marked epoch 27, and then slowly rises](figure:curves)
#
# - The loss falls to a fraction of what it was, so the axis is **logarithmic**: equal heights are equal factors, and what happens late stays visible. The ticks are given by hand, or they would read $2 \times 10^{-1}$.
# - **Both lines in one picture** show where they part. `train` alone would look like progress to the end.
# - **The best epoch is marked**, since that is the one to keep ([make a copy](../gallery/silent-training.md#best-not-copied)). It was chosen by its validation loss, which is therefore a little too good there; a number to report has to be measured on a third set of data.
#
# ### Honest smoothing { #smoothing }
#
# The loss of a step comes from 10 points and jumps about, so it takes some smoothing to see the trend: the mean over the latest 24 steps, which are 3 epochs.

# %% name="smooth"
window = 24
noisy, kernel = steps[:120], np.ones(window) / window
valid = np.convolve(noisy, kernel, mode="valid")
same = np.convolve(noisy, kernel, mode="same")
figure, ax = plt.subplots(figsize=(6.4, 3.2))
ax.plot(noisy, color="C2", linewidth=0.6)
ax.plot(np.arange(window - 1, len(noisy)), valid, color="C0")  # (1)!
ax.plot(same, ":", color="C1")
ax.text(121, same[-1], "same", color="C1", va="center")
ax.text(121, valid[-1], "valid", color="C0", va="center")
ax.set(xlabel="step", title="loss", ylim=(0, None), xticks=range(0, 121, 40))
print(f"mean of the last {window} steps: {noisy[-window:].mean():.2f}")
print(f'"valid" ends at {valid[-1]:.2f}, "same" at {same[-1]:.2f}')

# %% [markdown] tags=["zh"]
# 1.  第一个平均要等 24 步才有，所以曲线从第 23 步（从 0 数起）开始。
#
# ![每一步的损失是很细的折线，上下跳动；valid 的实线从第 23 步起平稳下降；same 的虚线从第 0 步就有，开头偏低，最后十来步突然下坠](figure:smooth)
#
# `mode="same"` 让曲线和原来一样长，办法是在两头补 0：开头的上升和末尾的下坠都是补出来的。另一个常用的办法是指数滑动平均，从 0 开始时开头也偏低，[要除以权重（weight）之和](../optimizers/adam.md#bias-correction)。
#
# 平滑过的曲线还会滞后，因为里面混着旧的数。所以把原来的数据用细线留在后面，并写明窗口多宽。
#
# ### 只有一个种子的曲线 { #seeds }
#
# 比较两个学习率（learning rate），各训练五次，每次换一个种子：线是五次的中位数，带子从最小到最大。

# %% [markdown] tags=["en"]
# 1.  The first mean needs 24 steps, so the curve begins at step 23, counted from 0.
#
# ![The loss of each step as a thin jagged line; the solid line valid falls smoothly from step 23 on; the dotted line same begins at step 0, too low, and drops suddenly over the last dozen steps](figure:smooth)
#
# `mode="same"` keeps the length by adding zeros at both ends: the rise at the start and the drop at the end are made of them. The other usual way, an exponential running mean, is also too low at first if it starts from 0, and [has to be divided by the sum of its weights](../optimizers/adam.md#bias-correction).
#
# A smoothed curve is late as well, since it contains old numbers. So leave the raw data behind it, in a thin line, and say how wide the window is.
#
# ### Curves of a single seed { #seeds }
#
# To compare two learning rates, train five times with each, with another seed each time: lines are the medians of five, bands reach from the lowest to the highest.

# %% name="seeds"
figure, ax = plt.subplots(figsize=(6.4, 3.4))
ax.set(xlabel="epoch", title="valid loss", ylim=(0.15, 0.65), yticks=[0.2, 0.4, 0.6])
for lr, style, place in ((0.003, "-", (33, 0.2)), (0.01, "--", (26, 0.45))):
    runs = np.array([fit(seed, lr)[2][:, 1] for seed in range(5)])
    (line,) = ax.plot(numbers, np.median(runs, axis=0), style)
    ax.fill_between(numbers, runs.min(axis=0), runs.max(axis=0), alpha=0.2)
    ax.text(*place, f"lr = {lr}", color=line.get_color())
    print(f"lr {lr:<5}  lowest loss of each seed:", *(f"{low:.3f}" for low in runs.min(axis=1)))

# %% [markdown] tags=["zh"]
# ![验证损失随轮数的变化：lr = 0.003 的实线较慢降到最低，以后只略微回升，带子很窄；lr = 0.01 的虚线约十轮就到最低，以后回升得快得多，带子也越来越宽](figure:seeds)
#
# 只看种子 0，0.003 的最低损失小一些（0.229 比 0.234）；只看种子 3，两者都是 0.234。同一个学习率，换一个种子就从 0.227 变到 0.234，差别同样大：一个种子说明不了谁好。五个种子一致的是另一件事：过了最低点，0.01 回升得快得多，最后二十轮两条带子不再相交；不及时停下就吃亏。
#
# ## 图像和预测 { #images }
#
# `imshow` 把数换成颜色。不说明范围时，它把最小的数画成一端的颜色，最大的画成另一端，每幅图各算各的：

# %% [markdown] tags=["en"]
# ![Validation loss by epoch: the solid line lr = 0.003 reaches its minimum slowly and then rises only a little, in a narrow band; the dashed line lr = 0.01 reaches its minimum after about ten epochs and then rises much faster, in a widening band](figure:seeds)
#
# By seed 0 alone, 0.003 reaches a lower loss, 0.229 against 0.234; by seed 3 alone, both reach 0.234. With one and the same rate, another seed turns 0.227 into 0.234, a difference just as large, so a single seed proves neither better. What all five agree on is something else: past the minimum, 0.01 rises much faster, and over the last twenty epochs the bands no longer meet; training has to stop in time.
#
# ## Images and predictions { #images }
#
# `imshow` turns numbers into colours. Unless told the range, it gives the smallest number one end of the colours and the largest the other, for each image anew:

# %% name="scale"
bunch = load_digits()
images, labels = torch.tensor(bunch.images / 16), torch.tensor(bunch.target)
pale = images[0] / 4
figure, grid = plt.subplots(1, 3, figsize=(6.4, 2.3))
titles = ("image", "image / 4", "image / 4,\nvmin=0, vmax=1")
for ax, image, title in zip(grid, (images[0], pale, pale), titles, strict=True):
    limits = {"vmin": 0, "vmax": 1} if "vmin" in title else {}
    shown = ax.imshow(image.numpy(), cmap="gray_r", interpolation="none", **limits)
    ax.set_title(title)
    ax.axis("off")
    low, high = shown.get_clim()
    print(f"white {low:.2f}, black {high:.2f}")

# %% [markdown] tags=["zh"]
# ![同一个手写的 0 画了三次：image 和 image / 4 看上去一模一样；第三幅也是 image / 4，但给了 vmin=0, vmax=1，淡得多](figure:scale)
#
# 中间那幅只有四分之一浓，看上去却一样，因为 0.23 已经画成了黑色。要比较几幅图，就给同样的 `vmin` 和 `vmax`。`gray_r` 把小的画成白、大的画成黑，像纸上的墨（本站用深色主题时，这种图黑白颠倒）。`interpolation="none"` 不在像素之间插值，格子就是数据。`.numpy()` 把张量变成数组；不写也画得出来，只是 NumPy 2 会警告。
#
# 再训练一个只有一层的分类器，看它对哪些数字没把握：

# %% [markdown] tags=["en"]
# ![The same handwritten 0 drawn three times: image and image / 4 look alike; the third is image / 4 too, but with vmin=0, vmax=1, and much paler](figure:scale)
#
# The second is a quarter as dark and looks the same, because 0.23 is drawn black. Images to be compared need the same `vmin` and `vmax`. `gray_r` draws small numbers white and large ones black, like ink on paper (in this site's dark theme such images are shown with black and white exchanged). `interpolation="none"` invents nothing between the pixels: the squares are the data. `.numpy()` turns a tensor into an array; the picture would be the same without it, but NumPy 2 warns.
#
# Next, a classifier of a single layer, and the digits of which it is least sure:

# %% name="digits"
torch.manual_seed(0)
classify = nn.Linear(64, 10)
optimizer = torch.optim.Adam(classify.parameters(), lr=0.02)
order = torch.randperm(len(images))
train, valid = order[:300], order[300:600]
for _ in range(60):
    loss = F.cross_entropy(classify(images[train].flatten(1)), labels[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
with torch.no_grad():
    sure, answer = classify(images[valid].flatten(1)).softmax(dim=1).max(dim=1)
wrong = answer != labels[valid]
print("wrong:", wrong.sum().item(), "of", len(valid))

# %% [markdown] tags=["zh"]
# `sure` 是它给自己的回答的概率，`answer` 是回答。从最没把握的看起，认错的加粗框，写上“标签 → 回答”：

# %% [markdown] tags=["en"]
# `answer` is its answer, `sure` the probability that it gave to it. Least sure first, with a thick frame and “label → answer” where it is wrong:

# %% name="gallery"
figure, grid = plt.subplots(2, 6, figsize=(6.4, 2.9))
for ax, i in zip(grid.flat, sure.argsort()[:12].tolist(), strict=True):
    ax.imshow(images[valid[i]].numpy(), cmap="gray_r", vmin=0, vmax=1, interpolation="none")
    label = labels[valid[i]].item()
    mark = {"color": "C1", "weight": "bold"} if wrong[i] else {}
    ax.set_title(f"{label} → {answer[i]}" if wrong[i] else label, **mark)
    ax.set(xticks=[], yticks=[])
    ax.spines[:].set(visible=bool(wrong[i]), color="C1", linewidth=3)

# %% [markdown] tags=["zh"]
# ![两行十二幅手写数字；认错的五幅有粗框，上面写着 8 → 1、9 → 7、2 → 1、1 → 6、9 → 7，其余只写标签](figure:gallery)
#
# 错的既有颜色，也有框和箭头，不靠颜色也认得出。挑了什么来画，要说清楚：这里是最没把握的，不是随便十二幅。更多的看法见[识别手写数字](mlp-on-digits.md#confusion)。
#
# ## 直方图 { #histograms }
#
# 直方图（histogram）把数轴分成小区间（bin），数每个区间里有几个数。弯月的分类器给正确的类多高的概率？左边让 `hist` 自己定，右边定好区间，并用 `density=True` 除以总数和区间的宽度：

# %% [markdown] tags=["en"]
# ![Twelve handwritten digits in two rows; the five that are wrong have a thick frame and above it 8 → 1, 9 → 7, 2 → 1, 1 → 6, 9 → 7, the others only their label](figure:gallery)
#
# What is wrong has a frame and an arrow besides its colour, so it can be told without colour. Say what was picked: these are the least sure, not any twelve. [Reading handwritten digits](mlp-on-digits.md#confusion) looks at mistakes in more ways.
#
# ## Histograms { #histograms }
#
# A histogram divides the axis into bins and counts the numbers in each. How high a probability does the classifier of the crescents give to the right class? On the left `hist` is left to itself; on the right the bins are given, and `density=True` divides by the total and by the width of a bin:

# %% name="bins"
with torch.no_grad():
    p, p_valid = model(x_train).sigmoid(), model(x_valid).sigmoid()
right_p = {"train": (p - 1 + y_train).abs(), "valid": (p_valid - 1 + y_valid).abs()}
figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3))
bins = np.linspace(0, 1, 11)
for (name, values), style in zip(right_p.items(), ("-", "--"), strict=True):
    shape = {"histtype": "step", "linestyle": style, "linewidth": 2}
    right.hist(values, bins, density=True, label=name, **shape)
    left.hist(values, **shape)
    counts, _ = np.histogram(values, bins=10, range=(0.5, 1))
    print(f"{name}: {len(values)} values, {counts.sum()} between 0.5 and 1")
left.set(title="counts")
right.set(title="density")
handles = right.legend(loc="upper left")

# %% [markdown] tags=["zh"]
# ![左图 counts：valid 的虚线最高近 300，train 的实线相比之下几乎看不见；右图 density：两条线形状可以比较，train 在最右的区间略高](figure:bins)
#
# 左图里 400 个点压过 80 个点，区间也各分各的，什么都比不出来。右图里每个图形的面积是 1，比的是形状：训练点更集中在 1 附近。
#
# 还要看有没有丢数：给了 `range` 或 `bins`，落在外面的数不声不响就丢了。上面印出的就是这样：400 个里只数了 358 个。
#
# 恰好是 0 的数很多时（例如 [ReLU](../activations/relu.md#sparsity) 的输出），先数出它们占几成，其余的另画，否则 0 处的一根柱子会压平所有别的。横轴取对数时更要如此，因为 0 没有对数，例如[梯度的直方图](watch-the-gradients.md#histogram)。纵轴用对数刻度，稀少的大数才看得见；那时柱子的长度不说明什么，要看顶端的高度。
#
# ## 决策边界 { #boundary }
#
# 网络的输入有两个数时，可以在平面的每一格上问它一次：`meshgrid` 给出所有格点，`contourf` 按概率填色，`contour` 画出概率为 0.5 的线，那就是决策边界。数据点最后画，盖在上面。

# %% [markdown] tags=["en"]
# ![On the left, counts: the dashed line valid reaches nearly 300, beside which the solid line train can hardly be seen; on the right, density: the two shapes can be compared, and train is a little higher in the last bin](figure:bins)
#
# On the left 400 points drown 80, and each set has bins of its own, so nothing can be compared. On the right each outline has the area 1, and shapes are compared: the training points lie closer to 1.
#
# See, too, whether anything got lost: numbers outside the given `range` or `bins` are left out without a word. That is what was printed above: of 400 only 358 were counted.
#
# Where many numbers are exactly 0, as after a [ReLU](../activations/relu.md#sparsity), say what share they are and draw the others separately, or one bar at 0 flattens all the rest. All the more so on a logarithmic horizontal axis, as for [histograms of gradients](watch-the-gradients.md#histogram), since 0 has no logarithm. A logarithmic vertical axis makes rare large numbers visible; then the lengths of bars mean nothing, and what counts is the height of their tops.
#
# ## A decision boundary { #boundary }
#
# If the input of a network is two numbers, you can ask it at every point of a grid in the plane: `meshgrid` gives the points, `contourf` fills in colours by probability, and `contour` draws the line where the probability is 0.5, which is the decision boundary. The data come last, on top.

# %% name="boundary"
side = torch.linspace(-2.4, 2.4, 44)
x, y = torch.meshgrid(side, side, indexing="xy")  # (1)!
with torch.no_grad():
    p = model(torch.stack((x, y), dim=-1).flatten(0, 1)).sigmoid().view(x.shape)
figure, ax = plt.subplots(figsize=(5.6, 4.6))
levels = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1]
shades = ax.contourf(x, y, p, levels, cmap="PuOr_r", vmin=-0.4, vmax=1.4)
ax.contour(x, y, p, [0.5], colors="gray", linewidths=3)
for label, marker, colour in ((0, "o", "#3b1a66"), (1, "^", "#8a3b00")):
    points = x_train[y_train == label].T
    ax.scatter(*points, marker=marker, color=colour, edgecolors="none")
figure.colorbar(shades, ticks=levels)
ax.set(aspect="equal", xticks=[-2, 0, 2], yticks=[-2, 0, 2])
ax.grid(False)

# %% [markdown] tags=["zh"]
# 1.  `"xy"` 让行是 $y$、列是 $x$，和图像一样。写成 `"ij"`，这里的 `contourf` 仍然画得对，因为 `x` 和 `y` 也一起换了；但若用 `imshow(p, origin="lower")` 来画，图就沿对角线翻了过来，也不报错。
#
# ![平面上紫色和橙色两片，中间一条灰线先升后降再升；圆点大多在紫色一侧，三角大多在橙色一侧；离灰线越远，颜色越深；右边是从 0 到 1 的色条](figure:boundary)
#
# 色条说明颜色是多少。两种记号形状不同，颜色比底色深，在哪一侧都看得见。`aspect="equal"` 让两个轴的单位一样长，不然距离和角度都变了样。
#
# 看四个角：那里没有数据，网络照样很有把握。颜色深，不等于有依据。
#
# ## 会误导人的图 { #misleading }
#
# ### 从半截开始的柱子 { #bars }
#
# 柱子用长度说话，所以必须从 0 开始：

# %% [markdown] tags=["en"]
# 1.  `"xy"` makes rows $y$ and columns $x$, as in an image. With `"ij"`, `contourf` would still be right here, because `x` and `y` change along with `p`; but drawn by `imshow(p, origin="lower")`, the picture is turned over along its diagonal, without an error.
#
# ![The plane in purple and orange with a grey line between them that rises, falls and rises again; most circles lie on the purple side, most triangles on the orange one; colours grow deeper away from the line; at the right a colour bar from 0 to 1](figure:boundary)
#
# The colour bar says what the colours mean. The two markers differ in shape and are darker than the ground, so they can be seen on either side. `aspect="equal"` makes the units of both axes equally long; otherwise distances and angles are distorted.
#
# Look at the corners: there are no data there, and the network is sure all the same. Deep colour is no evidence.
#
# ## Pictures that mislead { #misleading }
#
# ### Bars that begin halfway { #bars }
#
# A bar speaks by its length, so it has to begin at 0:

# %% name="bars"
accuracy = {"A": 0.93, "B": 0.95}
figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 2.8))
for ax, bottom in ((left, 0.92), (right, 0)):
    ax.bar(accuracy.keys(), accuracy.values(), width=0.5)
    ax.set(ylim=(bottom, 0.96 if bottom else 1), title=f"ylim from {bottom}")
    a, b = (value - bottom for value in accuracy.values())
    print(f"from {bottom:<4}: bar B is {b / a:.2f} times as tall as bar A")

# %% [markdown] tags=["zh"]
# ![两幅柱状图，数据相同：左边从 0.92 起，B 有 A 的三倍高；右边从 0 起，两根几乎一样高](figure:bars)
#
# 差别小而又重要时，别用柱子，用点：点用位置说话，轴不必从 0 开始。
#
# ### 两条纵轴 { #twin }
#
# `twinx` 在右边再加一条纵轴。两条轴的范围可以随便选，线的上下和交点就跟着变：

# %% [markdown] tags=["en"]
# ![Two bar charts of the same data: on the left, from 0.92, B is three times as tall as A; on the right, from 0, they are almost equal](figure:bars)
#
# Where small differences matter, use dots, not bars: a dot speaks by its position, and the axis need not begin at 0.
#
# ### Two vertical axes { #twin }
#
# `twinx` adds a second vertical axis on the right. The ranges of both can be chosen at will, and which line is on top and where they cross changes with them:

# %% name="twin"
figure, grid = plt.subplots(1, 2, figsize=(6.4, 3))
for ax, limits in zip(grid, ((0.2, 0.7), (0.1, 0.35)), strict=True):
    other = ax.twinx()
    other.plot(numbers, losses[:, 1], "--", color="C1")
    ax.plot(numbers, losses[:, 0])
    ax.set(ylim=(0.05, 0.6), xlabel="epoch", yticks=[0.2, 0.4, 0.6])
    other.set(ylim=limits, yticks=limits)
    other.tick_params(axis="y", labelcolor="C1")
    other.grid(False)

# %% [markdown] tags=["zh"]
# ![两幅图，数据相同：训练损失是实线，用左边的轴；验证损失是虚线，用右边的轴；左图右轴从 0.2 到 0.7，虚线在实线之下；右图右轴从 0.1 到 0.35，虚线远在实线之上](figure:twin)
#
# 同样两组数，左图像是验证损失更低，右图像是高出许多；真正的关系在[上面](#curves)。单位相同，就用一条轴；单位不同，就用上下两个坐标系，`plt.subplots(2, sharex=True)`。
#
# ### 彩虹色 { #rainbow }
#
# 颜色表示大小时，人先看到的是明暗。把两种颜色表从小到大走一遍，算出明度（0 是黑，100 是白）：

# %% [markdown] tags=["en"]
# ![The same data twice: the training loss solid on the left axis, the validation loss dashed on the right axis; with a right axis from 0.2 to 0.7 the dashed line lies below the solid one, with one from 0.1 to 0.35 far above it](figure:twin)
#
# With the same numbers, validation seems lower on the left and much higher on the right; how they really compare is seen [above](#curves). With the same unit, use one axis; with different units, one above the other, `plt.subplots(2, sharex=True)`.
#
# ### Rainbows { #rainbow }
#
# Where colour stands for size, people see light and dark first. Walk through two colour maps from small to large and compute the lightness, 0 for black and 100 for white:

# %% name="lightness"
def lightness(name):
    rgb = mpl.colormaps[name](np.linspace(0, 1, 64))[:, :3]
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    y = linear @ [0.2126, 0.7152, 0.0722]
    return np.where(y > 0.008856, 116 * np.cbrt(y) - 16, 903.3 * y)


figure, ax = plt.subplots(figsize=(6.4, 3.2))
for name, style, place in (("viridis", "-", (30, 36)), ("jet", "--", (2, 42))):
    values = lightness(name)
    ax.plot(values, style)
    ax.text(*place, name)
    print(f"{name:8} darker than the colour before: {(np.diff(values) < 0).sum()} of 63")
ax.set(ylim=(0, 100), xticks=[0, 63], yticks=[0, 50, 100], title="lightness")
ax.set_xticklabels(["min", "max"])
ax.margins(x=0.02)

# %% [markdown] tags=["zh"]
# ![明度随数值的变化：viridis 的实线从暗到亮直线上升；jet 的虚线先升，中间平而亮，最后三分之一又暗下去](figure:lightness)
#
# `jet` 的两头都暗，中间又亮又平：黑白打印出来，大数和小数分不清；明暗突然转折的地方，看起来像一道边，数据里却没有。`viridis` 越大越亮，黑白打印也不乱，红绿色盲的人也分得清。有中点的量（例如正负，或 0.5 两边的概率）用两头深、中间浅的颜色表，如 `PuOr`。画线时，`plt.style.use("petroff10")` 换上一组[为色盲读者挑选的颜色](https://arxiv.org/abs/2107.02270)。
#
# ## 保存 { #saving }

# %% [markdown] tags=["en"]
# ![Lightness by value: the solid line viridis rises straight from dark to light; the dashed line jet rises, is flat and light in the middle, and becomes dark again over the last third](figure:lightness)
#
# `jet` is dark at both ends, light and flat in the middle: printed in black and white, large numbers cannot be told from small ones, and where the lightness turns all at once there seems to be an edge that is not in the data. `viridis` is the lighter the larger the number, survives black and white printing, and can be read by those who confuse red and green. For quantities with a middle, such as positive and negative, or probabilities on either side of 0.5, take a map that is deep at both ends and pale between, such as `PuOr`. For lines, `plt.style.use("petroff10")` brings [colours chosen for colour-blind readers](https://arxiv.org/abs/2107.02270).
#
# ## Saving { #saving }

# %% name="save"
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

# %% [markdown] tags=["zh"]
# PNG 的像素数是 `figsize` 乘 `dpi`（用 `bbox_inches="tight"` 裁掉白边时例外，笔记本里显示的图就是这样裁的）：放在网页上 `dpi` 取 200 左右，印刷用 300。字的大小按英寸算，所以图要按最后的宽度来画；画大了再缩，字就看不清。线和字用 SVG，放多大都清楚；点有几万个时 SVG 太大，用 PNG。后缀决定格式。
#
# 在没有屏幕的服务器上，matplotlib 一般会自己改用只写文件的后端 `agg`；要确保这一点，就在命令前写 `MPLBACKEND=agg`，或在程序开头调用 `matplotlib.use("agg")`。
#
# ### 关掉画完的图 { #closing }
#
# `plt.subplots` 和 `plt.figure` 建的图，pyplot 一直留着。在循环里每轮存一张：

# %% [markdown] tags=["en"]
# The pixels of a PNG are `figsize` times `dpi` (unless `bbox_inches="tight"` cuts off the margins, as notebooks do with what they show); a `dpi` of about 200 will do for a web page, print needs 300. Letters are measured in inches, too, so draw the figure at its final width; if it is drawn larger and then shrunk, nobody can read it. Lines and words go into an SVG, which is sharp at any size; with tens of thousands of points an SVG grows too large, and PNG is better. The ending of the name decides the format.
#
# On a server without a screen matplotlib usually chooses `agg` by itself, the backend that only writes files; to make sure, put `MPLBACKEND=agg` before the command, or call `matplotlib.use("agg")` at the top of the program.
#
# ### Close what is finished { #closing }
#
# Figures made by `plt.subplots` or `plt.figure` are kept by pyplot. Save one in each round of a loop:

# %% name="close"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for _ in range(21):
        plt.figure()
print(f"{len(plt.get_fignums())} figures open. {caught[0].category.__name__}:")
print(*str(caught[0].message).split(". "), sep=".\n")
plt.close("all")
for _ in range(21):
    figure = Figure()
print("open after 21 times Figure():", len(plt.get_fignums()))

# %% [markdown] tags=["zh"]
# 存完就 `plt.close(figure)`。或者不经过 pyplot：`Figure()` 没有谁替你留着，名字换了指向就可以释放，`figure.subplots()` 和 `figure.savefig()` 照样能用。笔记本在每个单元格结束时会自动关掉图，脚本不会。
#
# ## 中文标签 { #chinese }
#
# 图里的中文变成方框，同时有警告。这里指定 matplotlib 自带的字体 DejaVu Sans，所以在哪台机器上都一样：

# %% [markdown] tags=["en"]
# After saving, `plt.close(figure)`. Or leave pyplot out: nobody keeps a `Figure()` for you, so it can be freed once its name refers to something else, and `figure.subplots()` and `figure.savefig()` work as usual. A notebook closes the figures at the end of each cell; a script does not.
#
# ## Labels in Chinese { #chinese }
#
# Chinese in a figure turns into boxes, with warnings. The font here is DejaVu Sans, which comes with matplotlib, so that it happens on every machine:

# %% name="missing"
def complaints(text, family):
    figure = Figure(layout="none")
    figure.text(0.5, 0.5, text, family=family)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        figure.savefig(io.BytesIO(), format="png")
    return [str(warning.message) for warning in caught]


print(*complaints("损失", "DejaVu Sans"), sep="\n")

# %% [markdown] tags=["zh"]
# 警告说的是字体里没有这个字，与编码无关，也不是 matplotlib 不支持中文。
#
# ### 哪些字体有这些字 { #coverage }
#
# 字体文件里有一张从字符到字形的表，查一查就知道：

# %% [markdown] tags=["en"]
# The warning says that the font lacks the character. It has nothing to do with encodings, nor is matplotlib unable to draw Chinese.
#
# ### Which fonts have the characters { #coverage }
#
# A font file has a table from characters to glyphs, and one can look it up:

# %% name="coverage"
def fonts_with(text, fonts):
    names = set()
    for font in fonts:
        face = FT2Font(font.fname)
        if "Last Resort" not in font.name and all(map(face.get_char_index, map(ord, text))):  # (1)!
            names.add(font.name)
    return sorted(names)


everywhere = font_manager.fontManager.ttflist
shipped = [font for font in everywhere if font.fname.startswith(mpl.get_data_path())]
for text in ("loss", "−", "损失"):
    names = fonts_with(text, shipped)
    print(f"{text}: DejaVu Sans {'DejaVu Sans' in names}, cmr10 {'cmr10' in names}, any {bool(names)}")
print("on this machine:", fonts_with("损失", everywhere), file=sys.stderr)  # (2)!

# %% [markdown] tags=["zh"]
# 1.  `get_char_index` 找不到时返回 0。名叫 Last Resort 的字体给每个字符都配一个方框，所以不算。
# 2.  结果因机器而异，所以印到标准错误，这里没有记录；运行笔记本时能看到。
#
# 随 matplotlib 来的字体都没有中文，要用系统里的。第二行是减号 U+2212，不是键盘上的 U+002D：DejaVu Sans 有这个字，同样随 matplotlib 来的 `cmr10` 没有。
#
# ### 减号也没了 { #minus }
#
# 换上中文字体，负数的减号可能又成了方框：刻度上用的是 U+2212，有些中文字体（例如 SimHei）没有这个字。`cmr10` 也没有，它又是每台机器上都有的，就拿它来试：

# %% [markdown] tags=["en"]
# 1.  `get_char_index` returns 0 if there is none. The font named Last Resort has a box for every character, so it does not count.
# 2.  The result depends on the machine, so it goes to standard error and is not recorded here; you will see it when you run the notebook.
#
# None of the fonts that come with matplotlib has Chinese, so it has to be one of the system's. The second line is the minus sign U+2212, not the U+002D of the keyboard: DejaVu Sans has it, `cmr10`, which comes with matplotlib too, does not.
#
# ### Now the minus is gone { #minus }
#
# With a Chinese font, the minus of negative numbers may turn into a box: ticks use U+2212, which some Chinese fonts, SimHei among them, do not have. Nor has `cmr10`, which is on every machine and so will do for the experiment:

# %% name="minus"
for unicode_minus in (True, False):
    with plt.rc_context({"axes.unicode_minus": unicode_minus}):
        figure, ax = plt.subplots()
        ax.set_xticks([-1])
        label = ax.get_xticklabels()[0].get_text()
        plt.close(figure)
    print(f"axes.unicode_minus {unicode_minus}: U+{ord(label[0]):04X}", complaints(label, "cmr10"))
families = ["cmr10", "DejaVu Sans"]
with plt.rc_context({"font.sans-serif": families}):
    print("list in font.sans-serif:", complaints("−1", "sans-serif"))
print("list in font.family:", complaints("−1", families))

# %% [markdown] tags=["zh"]
# 常见的办法是 `axes.unicode_minus = False`，把减号换成连字符，短了一点。更好的是最后一行：把一串字体写进 `font.family`，前面的没有这个字，就用后面的，逐字去找（matplotlib 3.6 起）。写进 `font.sans-serif` 则不行：整串名字只用来选出一个字体，也就是第一个装了的，后面的不再看。
#
# ### 一串字体 { #fallback }
#
# 所以让 DejaVu Sans 排第一，数字和减号都由它画，只有它没有的字才轮到中文字体。名字因系统而异，只留装了的，免得每次都警告找不到：

# %% [markdown] tags=["en"]
# The usual advice is `axes.unicode_minus = False`, which puts a hyphen in its place, a little too short. Better is the last line: give a list of fonts in `font.family`, and what the first does not have is taken from the next, character by character (since matplotlib 3.6). A list in `font.sans-serif` does not do that: all its names serve to choose one font, the first that is installed, and nothing after it is looked at.
#
# ### A list of fonts { #fallback }
#
# So put DejaVu Sans first: digits and minus signs are its own, and only what it lacks comes from a Chinese font. Names differ between systems; keep those that are installed, or each missing one is complained about:

# %% name="chinese"
wanted = [
    *("Microsoft YaHei", "SimHei"),
    *("PingFang SC", "Hiragino Sans GB", "Arial Unicode MS"),
    *("Noto Sans CJK SC", "Noto Sans CJK JP", "WenQuanYi Micro Hei"),
]
installed = [name for name in wanted if name in font_manager.get_font_names()]
plt.rcParams["font.family"] = ["DejaVu Sans", *installed]  # (1)!
figure, ax = plt.subplots(figsize=(6.4, 3))
for words, values, height in (("训练", losses[:, 0], -0.42), ("验证", losses[:, 1], -0.17)):
    (line,) = ax.plot(numbers, values - 0.5)
    ax.text(24, height, words + "损失 − 0.5", color=line.get_color())
ax.set(xlabel="epoch", ylim=(-0.5, 0.1), yticks=[-0.4, -0.2, 0])
ax.margins(x=0.02)

# %% [markdown] tags=["zh"]
# 1.  第一行是 Windows 的，第二行是 macOS 的，第三行是 Linux 的。一个也没有时，装一个，例如 Debian 和 Ubuntu 上的 `fonts-noto-cjk`；装好以后 matplotlib 若还找不到，删掉 `matplotlib.get_cachedir()` 里的字体缓存再试。
#
# ![两条减去 0.5 的曲线，旁边用中文写着：上面一条是验证损失 − 0.5，下面一条是训练损失 − 0.5；纵轴是负数，减号完好](figure:chinese)
#
# 网上常见的 `font.sans-serif = ["SimHei"]` 只用一个字体，数字也由它画，减号才会出事；在没有 SimHei 的系统上，中文又成了方框。
#
# ### 让浏览器去找字体 { #svg }
#
# 本站的图用的是另一个办法：`svg.fonttype` 设为 `"none"`，SVG 里存的是文字，不是字形的轮廓（[保存](#saving)那段的末行印出的 True，就是在文件里找到了标题的文字）。看图的浏览器用自己的字体来画，画图的机器有没有中文字体都行。代价是：在每台机器上字宽略有不同，而且 PNG 和 PDF 帮不上忙。
#
# ## 练习 { #exercises }
#
# 先猜，再运行。
#
# ### 一片 0.9 { #exercise-constant }
#
# 一幅图像的每个数都是 0.9，用 `cmap="gray_r"` 画，不给 `vmin` 和 `vmax`。画出来是黑、是灰，还是白？
#
# /// details | 答案
# 白的。最小的数画成白色，而 0.9 正是最小的（也是最大的）。不给范围，颜色就不说明大小。

# %% [markdown] tags=["en"]
# 1.  The first line is for Windows, the second for macOS, the third for Linux. If there is none, install one, such as `fonts-noto-cjk` on Debian and Ubuntu; if matplotlib does not see it then, delete the font cache in `matplotlib.get_cachedir()` and try again.
#
# ![Two curves, each minus 0.5, named in Chinese: the upper one is the validation loss minus 0.5, the lower one the training loss minus 0.5; the vertical axis has negative numbers with proper minus signs](figure:chinese)
#
# The usual `font.sans-serif = ["SimHei"]` uses a single font, which draws the digits as well, and only so can the minus go wrong; and on a system without SimHei the boxes are back.
#
# ### Leave fonts to the browser { #svg }
#
# The figures of this site do it another way: with `svg.fonttype` at `"none"` an SVG holds text, not the outlines of glyphs (the True in the last line printed under [Saving](#saving) says that the title was found in the file as text). The reader's browser draws it in its own fonts, whether or not the machine that made the figure has Chinese ones. The price is that letters are a little wider or narrower from machine to machine, and that PNG and PDF get no help.
#
# ## Exercises { #exercises }
#
# Guess first, then run.
#
# ### All 0.9 { #exercise-constant }
#
# Every number of an image is 0.9. Drawn with `cmap="gray_r"`, without `vmin` and `vmax`, is it black, grey or white?
#
# /// details | Solution
# White. The smallest number is drawn white, and 0.9 is the smallest (and the largest). Without a range, colour does not tell size.

# %% name="constant"
figure, ax = plt.subplots()
shown = ax.imshow(np.full((8, 8), 0.9), cmap="gray_r")
print(f"0.9 is drawn at {float(shown.norm(0.9)):.2f} of the scale")
plt.close(figure)

# %% [markdown] tags=["zh"]
# ///
#
# ### 密度大于 1 { #exercise-density }
#
# 用 `density=True` 画 100 个概率，它们都在 0.9 与 1 之间，区间宽 0.1。最高的柱子有多高？这说明概率算错了吗？
#
# /// details | 答案
# 高 10，没有错。面积才是 1：宽 0.1 的区间里有全部的数，所以高是 1 除以 0.1。密度可以超过 1，它不是概率。

# %% [markdown] tags=["en"]
# ///
#
# ### A density above 1 { #exercise-density }
#
# Draw 100 probabilities, all between 0.9 and 1, with `density=True` and bins of width 0.1. How tall is the tallest bar? Does that mean that a probability is wrong?
#
# /// details | Solution
# It is 10, and nothing is wrong. It is the area that is 1: a bin of width 0.1 holds all the numbers, so its height is 1 divided by 0.1. A density may exceed 1; it is no probability.

# %% name="density_above_one"
heights, edges = np.histogram(np.linspace(0.9, 1, 100), bins=np.linspace(0, 1, 11), density=True)
print(f"tallest bar: {heights.max():.1f}")
print(f"area: {(heights * np.diff(edges)).sum():.1f}")

# %% [markdown] tags=["zh"]
# ///

# %% [markdown] tags=["en"]
# ///
