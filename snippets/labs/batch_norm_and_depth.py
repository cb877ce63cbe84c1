# ---
# jupyter:
#   jupytext:
#     text_representation: {extension: .py, format_name: percent}
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown] tags=["zh"]
# ---
# description: 批量归一化与深度：各层的梯度、它为什么随深度爆炸、前向计算丢了什么、残差连接、能训练多深，以及损失是否变得更平滑。
# ---
#
# # 批量归一化与深度 { #batch-norm-and-depth }
#
# 没有残差连接（residual connection）的深层网络，加上批量归一化（batch normalisation，下文代码中写作 BN）以后，训练开始时的梯度（gradient）越靠近输入越大；可是不太深的时候，它比不加时更好训练。本实验测量这两件事，并说明它们为什么不矛盾。
#
# ## 想法 { #idea }
#
# [批量归一化](../normalization/batch-norm.md#idea)使每个通道在一批之内均值为 0、方差为 1。常听说它防止梯度消失（vanishing gradient）和梯度爆炸（exploding gradient），[那一页](../normalization/batch-norm.md#misconceptions)已用一个例子否定了后一半。这里问得更细：每层放大多少，能不能算出来？前向计算的数受什么影响？训练几步之后怎样？多深就训练不动了？还有，损失真的变得更平滑了吗？
#
# 在自己的电脑上运行本实验，需要 `torch`、`scikit-learn`、`matplotlib` 和 `tqdm`。后面的每段代码都接着前面的代码运行。

# %% [markdown] tags=["en"]
# ---
# description: "Batch normalisation and depth: gradients layer by layer, why they explode, what is lost on the way forward, skips, how deep is too deep, smoothness."
# ---
#
# # Batch normalisation and depth { #batch-norm-and-depth }
#
# In a deep network without residual connections, batch normalisation (BN in the code) makes the gradient at the start of training larger the closer a layer is to the input; yet as long as the network is not too deep, it trains better with it than without. This lab measures both and shows why they do not contradict each other.
#
# ## The idea { #idea }
#
# [Batch normalisation](../normalization/batch-norm.md#idea) gives each channel mean 0 and variance 1 over the batch. It is often said to prevent vanishing and exploding gradients; [its page](../normalization/batch-norm.md#misconceptions) refutes the second half with one example. Here the questions are more precise. By how much does each layer magnify, and can that be computed? What happens to the numbers on their way forward? What changes after a few steps? At which depth does training fail? And does the loss really become smoother?
#
# To run this lab on your own computer you need `torch`, `scikit-learn`, `matplotlib` and `tqdm`. Each block of code continues where the one before it stopped.

# %% name="imports"
import math

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn
from tqdm import tqdm

torch.set_default_dtype(torch.float64)  # (1)!
bunch = load_digits()
images, labels = torch.tensor(bunch.data), torch.tensor(bunch.target)
images = (images - images.mean()) / images.std()  # (2)!
some = torch.randperm(len(images), generator=torch.Generator().manual_seed(0))[:512]
x, y = images[some], labels[some]
print(f"{len(images)} images, 512 of them for measuring")
print(f"loss of guessing: ln 10 = {math.log(10):.2f}")

# %% [markdown] tags=["zh"]
# 1.  用 float64。PyTorch 默认的 float32 怎样舍入可能因处理器而异，深层网络又把差别放大。
# 2.  所有灰度一起减去均值，除以标准差。
#
# 图像是 scikit-learn 自带的手写数字，每幅 8 × 8 个灰度，排成 64 个数，见[另一个实验](mlp-on-digits.md#data)。`x` 和 `y` 是随机取出的 512 幅图像和它们的标签，测量都在这上面做。
#
# ## 网络 { #network }
#
# 每一层先归一化（或不做），再经过激活函数（activation function），最后是一个线性层，宽度 64：64 个数进，64 个数出。几十个这样的层叠起来，前面加一个线性层，后面再接一次归一化、ReLU 和给出十个得分的线性层。

# %% [markdown] tags=["en"]
# 1.  Float64. How float32, PyTorch's default, rounds may depend on the processor, and deep networks magnify the differences.
# 2.  All grey levels together: minus the mean, divided by the standard deviation.
#
# The images are the handwritten digits that come with scikit-learn, 8 × 8 grey levels each, in a row of 64 numbers; see [another lab](mlp-on-digits.md#data). `x` and `y` are 512 images, picked at random, and their labels; all measurements are made on them.
#
# ## The networks { #network }
#
# Each layer normalises (or does not), applies an activation function, and ends in a linear layer of width 64: 64 numbers in, 64 numbers out. Dozens of such layers are stacked; a linear layer comes before them, and after them one more normalisation, ReLU and the linear layer that gives the ten scores.

# %% name="network"
SHAPES = {"sigmoid": torch.sigmoid, "tanh": torch.tanh, "relu": torch.relu}
GAINS = {"sigmoid": 4, "tanh": 5 / 3, "relu": math.sqrt(2)}


class Block(nn.Module):
    def __init__(self, width, shape, gain, norm, skip):
        super().__init__()
        self.norm = nn.BatchNorm1d(width) if norm else nn.Identity()
        self.shape, self.skip = SHAPES[shape], skip
        self.linear = nn.Linear(width, width)
        if gain is not None:
            nn.init.normal_(self.linear.weight, std=gain / math.sqrt(width))
            nn.init.zeros_(self.linear.bias)

    def forward(self, h):
        branch = self.linear(self.shape(self.norm(h)))
        return branch if self.skip is None else h + self.skip * branch


def network(depth, shape="relu", gain=GAINS["relu"], norm=False, skip=None, width=64):
    torch.manual_seed(0)
    blocks = [Block(width, shape, gain, norm, skip) for _ in range(depth)]
    last = [nn.BatchNorm1d(width) if norm else nn.Identity(), nn.ReLU()]
    return nn.Sequential(nn.Linear(64, width), *blocks, *last, nn.Linear(width, 10))

# %% [markdown] tags=["zh"]
# `gain` 是权重（weight）的尺度：`None` 表示用 PyTorch 的默认值，否则权重取自标准差为 $\text{gain}/\sqrt{64}$ 的正态分布，偏置（bias）为 0。ReLU 的 $\sqrt2$ 就是 [He 初始化](../activations/vanishing.md#he)；tanh 用 PyTorch 推荐的 5/3；sigmoid 最陡处的斜率是 1/4，所以用 4 来抵消。`skip` 以后再说。
#
# ## 训练开始时的梯度 { #start }
#
# 损失函数（loss function）是交叉熵（cross-entropy）。对每一层的权重求梯度，取它的长度，即所有分量的平方和的平方根。

# %% [markdown] tags=["en"]
# `gain` is the scale of the weights: `None` stands for PyTorch's default; otherwise the weights come from a normal distribution with standard deviation $\text{gain}/\sqrt{64}$, and the biases are 0. For ReLU, $\sqrt2$ is [He initialisation](../activations/vanishing.md#he); tanh has 5/3, as PyTorch recommends; sigmoid is nowhere steeper than 1/4, so it has 4 to make up for that. `skip` is explained further down.
#
# ## Gradients at the start { #start }
#
# The loss function is cross-entropy. Take the gradient with respect to the weights of each layer, and of this gradient the norm: the root of the sum of the squares of its components.

# %% name="at_the_start"
def gradients(net):
    net.zero_grad()
    F.cross_entropy(net(x), y).backward()
    return [m.linear.weight.grad.norm().item() for m in net if isinstance(m, Block)]


starts = {
    "default": {"gain": None},
    "suitable": {},
    "default + BN": {"gain": None, "norm": True},
}
figure, axes = plt.subplots(1, 3, figsize=(7.2, 3.2), sharey=True, layout="constrained")
for ax, shape in zip(axes, SHAPES, strict=True):
    for style, (name, start) in zip(("-", "--", "-."), starts.items(), strict=True):
        found = gradients(network(40, shape, **{"gain": GAINS[shape], **start}))
        ax.plot(range(1, 41), found, style, label=name)
    ax.set(title=shape, xlabel="layer", yscale="log", ylim=(1e-13, 1e4))
axes[0].set_ylabel("gradient norm")
names = axes[0].get_legend_handles_labels()
legend = figure.legend(*names, loc="outside upper center", ncols=3)

# %% [markdown] tags=["zh"]
# ![三幅图，横轴是第 1 到 40 层，纵轴是梯度的长度，对数刻度，从 10 的负 13 次方到 10 的 4 次方。默认初始化的曲线在三幅图里都向左急剧下降，tanh 到 10 的负 10 次方，其余低于图的下缘。合适的初始化：sigmoid 仍降到 10 的负 8 次方，tanh 向左略升，ReLU 大致水平。加了批量归一化：sigmoid 大致水平，tanh 向左升高一个多数量级，ReLU 向左升高近三个数量级，几乎是直线](figure:at_the_start)
#
# 反向传播（backpropagation）从右往左走。三幅图里有四件事：
#
# - **默认初始化，不归一化**：梯度按指数消失，原因见[这一章](../activations/vanishing.md#idea)。
# - **合适的初始化，不归一化**：ReLU 的梯度保持数量级。Sigmoid 救不回来：它的输出都是正数，加权之后许多神经元（neuron）离 0 很远，在那里曲线几乎是平的。
# - **默认初始化加批量归一化**：消失确实治好了，三个激活函数都是如此，而且不必挑选权重的尺度。
# - **代价**：用 ReLU 时，第 1 层的梯度是第 40 层的近千倍。曲线几乎是直线，可见每层乘上差不多同一个因子。
#
# ## 每层放大多少 { #factor }
#
# 这个因子可以算出来。设网络很宽，一个单元的 $n$ 个权重互相独立，均值为 0，方差为 $\sigma^2/n$；归一化以后的数大致服从标准正态分布，用 $Z$ 表示；$f$ 是激活函数。
#
# **向前。** 下一个单元在归一化之前的数，是 $n$ 个 $f(Z)$ 的加权和。在一批之内，它的方差是
#
# $$
# v = n \cdot \frac{\sigma^2}{n} \cdot \operatorname{Var} f(Z) = \sigma^2 \operatorname{Var} f(Z)
# $$
#
# 归一化就是除以 $\sqrt v$。
#
# **向后。** 梯度走同样的路，方向相反：除以 $\sqrt v$，乘以权重，再乘以斜率 $f'(Z)$。（[完整的公式](../normalization/batch-norm.md#gradient)还要减去两个小的部分，这里略去。）它的均方因而乘上
#
# $$
# r^2 = \frac1v \cdot n \cdot \frac{\sigma^2}{n} \cdot \operatorname{E} f'(Z)^2 = \frac{\operatorname{E} f'(Z)^2}{\operatorname{Var} f(Z)}
# $$
#
# $\sigma$ 约掉了：**怎样初始化都改变不了这个因子。** 而且只要 $f$ 连续（可以有折点，不可以有跳跃），就有 $r \ge 1$，只有直线取等号。这是高斯庞加莱不等式（Poincaré inequality）：把 $f$ 按 Hermite 多项式展开成 $\sum c_k h_k$，则方差是 $\sum_{k\ge1} c_k^2$，斜率的均方是 $\sum_{k\ge1} k\,c_k^2$，每一项都不小于前者。[Yang 等人](https://arxiv.org/abs/1902.08129)用更完整的理论得到同样的结论：爆炸来自批量归一化本身，换初始化、换激活函数都消除不了，只能靠近直线来减轻。
#
# 对 ReLU，$\operatorname{E} f'^2 = \frac12$，$\operatorname{Var} f = \frac12 - \frac1{2\pi}$，所以 $r = \sqrt{\pi/(\pi - 1)}$。不归一化而用 He 初始化时，分母里没有减去均值的那一项，因子正好是 1。差别就在这里：ReLU 的输出全部不小于 0，有一部分是大家共有的；减去均值就减掉了这一部分，剩下的要放大才够方差 1，梯度也一起放大。
#
# 下面用数值积分计算预测，再与 40 层的网络比较，左边用默认的权重，右边用合适的权重：

# %% [markdown] tags=["en"]
# ![Three plots with layers 1 to 40 along the bottom and the norm of the gradient on a logarithmic axis from 10 to the minus 13 to 10 to the 4. Default initialisation falls steeply towards the left in all three, for tanh to 10 to the minus 10, else below the plot. Suitable initialisation: sigmoid still falls to 10 to the minus 8, tanh rises a little to the left, ReLU stays about level. With batch normalisation sigmoid is about level, tanh rises by more than one order of magnitude to the left, ReLU by almost three, nearly in a straight line](figure:at_the_start)
#
# Backpropagation runs from right to left. The three plots show four things:
#
# - **Default initialisation, no normalisation**: the gradient vanishes exponentially; [its own chapter](../activations/vanishing.md#idea) explains why.
# - **Suitable initialisation, no normalisation**: with ReLU the gradient keeps its order of magnitude. Sigmoid is not saved: its outputs are all positive, and after weighting many neurons are far from 0, where the curve is nearly flat.
# - **Default initialisation with batch normalisation**: the vanishing is indeed cured, for all three activation functions, and nobody had to choose a scale for the weights.
# - **The price**: with ReLU the gradient of layer 1 is almost a thousand times that of layer 40. The curve is nearly straight, so each layer multiplies by about the same factor.
#
# ## By how much a layer magnifies { #factor }
#
# This factor can be computed. Suppose that the network is wide, that the $n$ weights of a unit are independent with mean 0 and variance $\sigma^2/n$, and that the normalised numbers are roughly standard normal; call such a number $Z$, and let $f$ be the activation function.
#
# **Forward.** Before it is normalised, the number of a unit in the next layer is a weighted sum of $n$ values $f(Z)$. Over the batch it has the variance
#
# $$
# v = n \cdot \frac{\sigma^2}{n} \cdot \operatorname{Var} f(Z) = \sigma^2 \operatorname{Var} f(Z)
# $$
#
# To normalise is to divide by $\sqrt v$.
#
# **Backward.** The gradient takes the same way in the other direction: it is divided by $\sqrt v$, multiplied by weights, and multiplied by the slope $f'(Z)$. ([The full formula](../normalization/batch-norm.md#gradient) also takes out two small parts, which are left aside here.) Its mean square is therefore multiplied by
#
# $$
# r^2 = \frac1v \cdot n \cdot \frac{\sigma^2}{n} \cdot \operatorname{E} f'(Z)^2 = \frac{\operatorname{E} f'(Z)^2}{\operatorname{Var} f(Z)}
# $$
#
# The $\sigma$ has cancelled: **no initialisation can change this factor.** Moreover $r \ge 1$ for every continuous $f$ (it may have kinks but no jumps), with equality only for straight lines. That is the Gaussian Poincaré inequality: expand $f$ in Hermite polynomials, $\sum c_k h_k$; then the variance is $\sum_{k\ge1} c_k^2$ and the mean square of the slope $\sum_{k\ge1} k\,c_k^2$, which is no smaller term by term. [Yang and colleagues](https://arxiv.org/abs/1902.08129) reach the same conclusion with a fuller theory: batch normalisation itself causes the explosion, and neither the initialisation nor the activation function can remove it; coming closer to a straight line makes it milder.
#
# For ReLU, $\operatorname{E} f'^2 = \frac12$ and $\operatorname{Var} f = \frac12 - \frac1{2\pi}$, so $r = \sqrt{\pi/(\pi - 1)}$. With He initialisation and no normalisation, no mean is subtracted in the denominator, and the factor is exactly 1. There lies the difference: the outputs of ReLU are never negative, so a part of them is common to all images. Subtracting the mean removes this part, what remains has to be stretched to reach variance 1, and the gradient is stretched along with it.
#
# The prediction is now computed by numerical integration and compared with networks of 40 layers, on the left with default weights, on the right with suitable ones:

# %% name="factor"
def predicted(f):
    z = torch.linspace(-12, 12, 100001).requires_grad_()
    out = f(z)
    slope = torch.autograd.grad(out.sum(), z)[0]
    density = torch.exp(-(z**2) / 2) / math.sqrt(2 * math.pi)

    def mean(values):
        return torch.trapezoid(values * density, z).item()

    return math.sqrt(mean(slope**2) / (mean(out**2) - mean(out) ** 2))


print(f"line     predicted {predicted(lambda z: 3 * z + 2):.3f}")
for shape, f in SHAPES.items():
    row = f"{shape:8} predicted {predicted(f):.3f}   measured"
    for gain in (None, GAINS[shape]):
        found = gradients(network(40, shape, gain, norm=True))
        row += f" {(found[4] / found[34]) ** (1 / 30):.2f}"
    print(row)
print(f"sqrt(pi / (pi - 1)) = {math.sqrt(math.pi / (math.pi - 1)):.3f}")

# %% [markdown] tags=["zh"]
# 预测与测量相差不到 0.03，两种初始化之间几乎没有差别。宽度 64 离无穷大还远，数字图像也不是正态分布，能这样接近已经不错。
#
# ## 向前的路上丢了什么 { #forward }
#
# He 初始化的梯度很平稳，为什么深了还是训练不动？看看图像在前向计算中变成什么。下面引入四种网络，都用 ReLU 和 He 初始化；后两种有残差连接：一层的输出不是 $F(h)$，而是 $h + s\,F(h)$，$s$ 就是 `skip`。不归一化时取 $s = 1/\sqrt D$，$D$ 是层数，否则数的大小[会爆炸](../activations/vanishing.md#exercise-residual)。
#
# 对 512 幅图像在某一层的数，算两个份额：
#
# - **离散**（spread）：减去均值以后还剩多少平方和。接近 0，表示所有图像的数几乎一样。
# - **类别**（classes）：剩下的平方和里，有多少是十个数字各自的中心之间的差别。其余是同一个数字内部的差别。纯凭运气也会有 9/511，因为 512 幅图像有 511 个自由的方向，十个中心占 9 个。

# %% [markdown] tags=["en"]
# Prediction and measurement differ by less than 0.03, and the two initialisations hardly at all. A width of 64 is far from infinite and images of digits are not normally distributed, so this is close.
#
# ## What is lost on the way forward { #forward }
#
# With He initialisation the gradient keeps its size. Why, then, do such networks still fail when they are deep? Look at what becomes of the images in the forward pass. From here on there are four kinds of network, all with ReLU and He initialisation. The last two have residual connections: a layer returns $h + s\,F(h)$ instead of $F(h)$, where $s$ is `skip`. Without normalisation $s = 1/\sqrt D$, with $D$ the number of layers, or else the numbers [would explode](../activations/vanishing.md#exercise-residual).
#
# For the numbers that the 512 images have at some layer, compute two shares:
#
# - **Spread**: how much of the sum of squares remains once the mean is subtracted. Close to 0, all images have nearly the same numbers.
# - **Classes**: how much of what remains is difference between the centres of the ten digits. The rest is difference among images of the same digit. Chance alone gives 9/511, since 512 images have 511 free directions, of which ten centres take up 9.

# %% name="kinds"
def kinds(depth):
    return {
        "plain": {},
        "BN": {"norm": True},
        "residual": {"skip": 1 / math.sqrt(depth)},
        "residual + BN": {"norm": True, "skip": 1},
    }


@torch.no_grad()
def spread_and_classes(h):
    away = h - h.mean(dim=0)
    centres = torch.stack([away[y == digit].mean(dim=0) for digit in range(10)])
    spread = away.square().sum() / h.square().sum()
    return spread, centres[y].square().sum() / away.square().sum()

# %% name="forward"
print("after layers       0          12          24          36")
for name, kind in kinds(36).items():
    h, row = x, f"{name:14}"
    for depth, layer in enumerate(network(36, **kind)[:37]):
        h = layer(h)
        if depth % 12 == 0:
            row += "  {:.2f} {:.2f} ".format(*spread_and_classes(h))
    print(row)
print(f"classes by chance: {9 / 511:.2f}")

# %% [markdown] tags=["zh"]
# 普通网络和加了批量归一化的网络各丢了一样东西：
#
# - **普通网络**：离散从 0.55 降到 0.08。所有图像越来越像，网络看见的几乎是同一个输入。梯度的长度正常，内容却大半是所有图像共有的。
# - **批量归一化**：离散一直很大，它正是为此而设。可是类别到第 24 层只剩 0.02，与凭运气无异：两个 3 之间，与 3 和 8 之间差得一样远。原因就是同一个因子 $r$。梯度每层放大 1.2 倍，说的也是：输入的微小差别，相对于离散，每层放大 1.2 倍。同一个数字的两幅图像，差别本来较小，几十层以后与别的差别一样大了（[练习](#exercise-nudge)）。
# - **残差连接**：两个份额都保得住。输入有一条不经改动的路。
#
# 所以网络有两种遗忘的办法：把一切混同，或者把一切打散。梯度的长度只是其中一面。
#
# ## 走几步之后 { #steps }
#
# Yang 等人还说，一步训练之后，梯度的悬殊就大为缩小。用 24 层、宽 32 的网络试一试。下面的 `fit` 是普通的随机梯度下降，每步 100 幅图像，`rate` 是学习率（learning rate）；它返回最后十步里认对的比例，后面会用到。学习率取 1：

# %% [markdown] tags=["en"]
# The plain network and the one with batch normalisation each lose something else:
#
# - **Plain**: the spread falls from 0.55 to 0.08. The images become more and more alike, so that the network sees nearly the same input every time. The gradient has a normal length, but most of what it says is common to all images.
# - **Batch normalisation**: the spread stays large, as it is meant to. But after 24 layers the classes are down to 0.02, no more than chance: two 3s are as far apart as a 3 and an 8. The reason is the same factor $r$. That the gradient is magnified by 1.2 in each layer also says that a tiny difference between inputs, relative to the spread, is magnified by 1.2 in each layer. Two images of one digit differ less than others to begin with; dozens of layers later they differ just as much (see the [exercise](#exercise-nudge)).
# - **Residual connections**: both shares survive. There is a path on which the input is left alone.
#
# So there are two ways for a deep network to forget: make everything alike, or scatter everything. The length of the gradient is only one side of it.
#
# ## After a few steps { #steps }
#
# Yang and colleagues also report that a single step of training makes the gradients far less unequal. Try it with 24 layers of width 32. The function `fit` is plain stochastic gradient descent with 100 images in each step, and `rate` is the learning rate; it returns the share recognised in its last ten steps, which will be needed later. The learning rate here is 1:

# %% name="fit"
def fit(net, rate, steps=60, seed=1):
    generator = torch.Generator().manual_seed(seed)
    optimizer = torch.optim.SGD(net.parameters(), lr=rate)
    right = []
    for _ in range(steps):
        batch = torch.randint(len(images), (100,), generator=generator)
        scores = net(images[batch])
        optimizer.zero_grad()
        F.cross_entropy(scores, labels[batch]).backward()
        optimizer.step()
        right.append((scores.argmax(dim=1) == labels[batch]).double().mean().item())
    return sum(right[-10:]) / 10


def first_to_last(net):
    found = gradients(net)
    return found[0] / found[-1]

# %% name="settle"
@torch.no_grad()
def fresh_directions(net):
    torch.manual_seed(1)
    for linear in (m for m in net.modules() if isinstance(m, nn.Linear)):
        new = torch.randn_like(linear.weight)
        lengths = linear.weight.norm(dim=1, keepdim=True) / new.norm(dim=1, keepdim=True)
        linear.weight.copy_(new * lengths)


print("steps   layer 1 / layer 24   length at layer 1   fresh directions")
for steps in (0, 1, 2):
    net = network(24, norm=True, width=32)
    fit(net, 1.0, steps)
    ratio, length = first_to_last(net), net[1].linear.weight.norm()
    fresh_directions(net)
    print(f"{steps:5}{ratio:18.0f}{length:20.0f}{first_to_last(net):20.0f}")

# %% [markdown] tags=["zh"]
# 第二列是第 1 层与第 24 层梯度长度之比。一步之后，它从约 80 降到 22，两步之后降到 11。为什么？
#
# 一半的原因可以证明。归一化之前的权重，[大小不起作用](../normalization/batch-norm.md#scale)，梯度与它垂直，所以每一步都使它变长；权重越长，梯度越小。梯度最大的层变长最多：第 1 层从 8 变成 18。爆炸就这样限制了自己。
#
# 另一半要靠对照来看。`fresh_directions` 让每个单元的权重保持长度，方向重新随机抽取。如果全是长度的功劳，重抽之后比值应当差不多，就像训练之前的 81 与 68；实际上走过两步，它从 11 回到 30。所以长度只解释得了从 80 左右到 30 的那一段；余下的一段，是因为权重的方向不再是随机的：上面的推导假设它们互相独立，训练之后就不成立了。究竟是哪一种依赖在起作用，这个实验说不出来。
#
# ## 残差连接 { #residual }
#
# 另一种疗法是残差连接。训练开始时四种网络的梯度：

# %% [markdown] tags=["en"]
# The second column is the gradient norm of layer 1 divided by that of layer 24. One step brings it from about 80 down to 22, the next to 11. Why?
#
# Half of the reason can be proved. Before a normalisation [the scale of the weights does not matter](../normalization/batch-norm.md#scale) and the gradient is perpendicular to them, so every step makes them longer; and the longer they are, the smaller the gradient. The layer with the largest gradient grows most: layer 1 goes from 8 to 18. The explosion limits itself.
#
# The other half shows in a control. `fresh_directions` keeps the length of each unit's weights and draws their directions anew. If length were all, the ratio would stay about the same, as it does before training with 81 and 68; in fact, after two steps, it goes from 11 back to 30. So length explains the fall from about 80 to 30, and no more. For the rest the reason is that the directions are no longer random: the derivation above assumes independent weights, and training puts an end to that. Which dependence does it, this experiment cannot tell.
#
# ## Residual connections { #residual }
#
# The other cure is residual connections. Gradients of the four kinds at the start of training:

# %% name="residual"
figure, (left, right) = plt.subplots(1, 2, figsize=(7.2, 2.9), sharey=True)
for ax, depth in ((left, 12), (right, 40)):
    for style, (name, kind) in zip(("-", "--", ":", "-."), kinds(depth).items(), strict=True):
        found = gradients(network(depth, **kind))
        ax.plot(range(1, depth + 1), found, style, label=name)
    ax.set(xlabel="layer", yscale="log", title=f"{depth} layers")
    ax.set_xticks(range(0, depth + 1, depth // 4))
left.set_ylabel("gradient norm")
legend = left.legend()

# %% [markdown] tags=["zh"]
# ![两幅图，12 层和 40 层，纵轴是梯度的长度，对数刻度。批量归一化的曲线向左上升，12 层时升到约 1，40 层时升到 100 以上。普通网络大致水平，略有起伏。残差连接是一条水平线。残差连接加批量归一化向左缓缓上升，只在最左边几层稍陡，40 层时总共升高不到一个数量级](figure:residual)
#
# 残差连接的斜率里有一个 1。梯度的均方每层乘以 $1 + a$，$a$ 是支路的一份：
#
# - **不归一化，$s = 1/\sqrt D$**：$a = 1/D$，全部乘起来是 $(1 + 1/D)^D < e$，多深都不怕。
# - **加批量归一化**：第 $l$ 层之前，干线上已经加了 $l$ 条支路，方差约与 $l$ 成正比；支路先除以它的平方根，所以 $a$ 约与 $1/l$ 成正比。乘积 $\prod(1 + c/l)$ 只像 $D$ 的某次幂那样增长，不是指数。
#
# 所以在残差网络里，批量归一化不但不坏事，还顺带把支路缩小到与深度相称，不必再选 $s$。[De 与 Smith](https://arxiv.org/abs/2002.10444) 认为，这正是它使很深的残差网络可以训练的主要原因。
#
# ## 能训练多深 { #table }
#
# 四种网络，三种深度，两个学习率，宽 32，各走 60 步。`++` 表示最后十步认对九成以上，`+` 表示一半以上，`-` 表示不到一半。

# %% [markdown] tags=["en"]
# ![Two plots, 12 layers and 40 layers, with the norm of the gradient on a logarithmic axis. The curve of batch normalisation rises towards the left, to about 1 with 12 layers and beyond 100 with 40. The plain network is about level with some bumps. The residual network is a level line. Residual with batch normalisation rises gently towards the left, a little more steeply only in the first few layers, by less than one order of magnitude in 40 layers](figure:residual)
#
# The slope of a residual connection contains a 1. In each layer the mean square of the gradient is multiplied by $1 + a$, where $a$ is the branch's share:
#
# - **No normalisation, $s = 1/\sqrt D$**: $a = 1/D$, and all together make $(1 + 1/D)^D < e$, however deep the network is.
# - **With batch normalisation**: before layer $l$ the trunk has collected $l$ branches, so its variance is roughly proportional to $l$. The branch begins by dividing by the root of that, so $a$ is roughly proportional to $1/l$. The product $\prod(1 + c/l)$ grows only like a power of $D$, not exponentially.
#
# In a residual network, then, batch normalisation does no such harm; it even scales the branches to suit the depth, and nobody has to choose $s$. [De and Smith](https://arxiv.org/abs/2002.10444) regard this as the main reason why it makes very deep residual networks trainable.
#
# ## How deep can it be? { #table }
#
# Four kinds, three depths, two learning rates, width 32, and 60 steps each. `++` stands for more than nine in ten recognised over the last ten steps, `+` for more than half, `-` for less.

# %% name="table"
def grade(share):
    return "++" if share > 0.9 else "+" if share > 0.5 else "-"


rates = (0.1, 2.0)
print("layers                ", *(f"rate {rate:<6}" for rate in rates))
for depth in (4, 12, 36):
    for name, kind in tqdm(kinds(depth).items()):
        shares = [fit(network(depth, **kind, width=32), rate) for rate in rates]
        print(f"{depth:6}  {name:14}", *(f"{grade(share):11}" for share in shares))

# %% [markdown] tags=["zh"]
# 读法：
#
# - **4 层**：有了批量归一化，两个学习率都好用，普通网络只有 0.1 勉强可用。这就是它出名的原因。
# - **12 层**：普通网络已经失败，批量归一化还能学，虽然慢了。[前面](#forward)那张表里，类别在 12 层之后还有 0.05，比运气多一点。
# - **36 层**：两者都失败，原因却相反：一个把图像混同，一个把图像打散。两个学习率都救不了。这里说的只是 60 步；再多走一些会怎样，表里看不出来。
# - **残差连接**：36 层与 4 层几乎一样好。不归一化时只受得了小的学习率；两样都有，两个学习率都行。
#
# 为什么大学习率对批量归一化无妨？步子太大，权重就变长，[等效的学习率](../normalization/batch-norm.md#scale)随即变小：它自己踩刹车。普通网络没有刹车。
#
# 为什么只印等级？因为批量归一化叠到 36 层，再细的数就没有意义了。把最前面一层的权重乘以 $1 + 10^{-14}$，也就是改动第十四、十五位数字，只走 20 步，网络的回答就面目全非；有残差连接则不会：

# %% [markdown] tags=["en"]
# How to read it:
#
# - **4 layers**: with batch normalisation both rates work well; for the plain network only 0.1 is half usable. This is what it is famous for.
# - **12 layers**: the plain network fails; batch normalisation still learns, if more slowly. In the [table further up](#forward) its classes after 12 layers were at 0.05, somewhat more than chance.
# - **36 layers**: both fail, for opposite reasons: one makes the images alike, the other scatters them. Neither rate helps. All this is about 60 steps; what more would do, the table does not say.
# - **Residual connections**: 36 layers do almost as well as 4. Without normalisation only the small rate is tolerated; with normalisation too, both work.
#
# Why is a large rate no trouble for batch normalisation? When a step is too large the weights get longer, and the [effective learning rate](../normalization/batch-norm.md#scale) drops at once: it brakes by itself. The plain network has no brake.
#
# Why are only grades printed? Because with batch normalisation stacked 36 layers deep, finer numbers mean nothing. Multiply the weights of the very first layer by $1 + 10^{-14}$, which changes their fourteenth or fifteenth digit, take only 20 steps, and the network's answers are entirely different; with residual connections they are not:

# %% name="chaos"
for name in ("BN", "residual + BN"):
    answers = []
    for factor in (1, 1 + 1e-14):
        net = network(36, **kinds(36)[name], width=32)
        net[0].weight.data *= factor
        fit(net, rate=0.1, steps=20)
        answers.append(net(x).argmax(dim=1))
    changed = (answers[0] != answers[1]).double().mean().item()
    print(f"{name:14} more than a third of the answers changed: {changed > 1 / 3}")

# %% [markdown] tags=["zh"]
# 每次前向计算把差别[放大上千倍](#exercise-nudge)，梯度又把它带进权重。
#
# ## 损失更平滑吗 { #smoothness }
#
# [Santurkar 等人](https://arxiv.org/abs/1805.11604)的[解释](../normalization/batch-norm.md#why)是，批量归一化使损失更平滑。他们在训练途中停下来，沿梯度方向走出几种不同的长度，测三样东西：损失变动的范围；梯度变动多少（变得少，说明眼前的梯度能预告前面的路）；以及梯度的变动除以走过的距离，在这几种长度中取最大。三样都是越小越平滑。下面照做：

# %% [markdown] tags=["en"]
# Each forward pass magnifies the difference [a thousandfold](#exercise-nudge), and the gradient carries it into the weights.
#
# ## Is the loss smoother? { #smoothness }
#
# [The explanation](../normalization/batch-norm.md#why) given by [Santurkar and colleagues](https://arxiv.org/abs/1805.11604) is that batch normalisation makes the loss smoother. They stop during training, go along the gradient by several lengths, and measure three things: the range over which the loss varies; how much the gradient changes (little change means that the gradient here predicts the way ahead); and the change of the gradient divided by the distance gone, the largest over these lengths. In all three, small means smooth. Here is the same:

# %% name="probe"
def norm_of(tensors):
    return math.sqrt(sum(t.square().sum().item() for t in tensors))


def probe(net, batch, lengths=(0.025, 0.05, 0.1, 0.2, 0.4)):
    def loss_and_gradient():
        loss = F.cross_entropy(net(images[batch]), labels[batch])
        return loss.item(), torch.autograd.grad(loss, parameters)

    parameters = list(net.parameters())
    start = [p.detach().clone() for p in parameters]
    _, first = loss_and_gradient()
    losses, changes, per_distance = [], [], []
    for length in lengths:
        for p, s, g in zip(parameters, start, first, strict=True):
            p.data = s - length * g
        loss, there = loss_and_gradient()
        losses.append(loss)
        changes.append(norm_of(a - b for a, b in zip(first, there, strict=True)))
        per_distance.append(changes[-1] / (length * norm_of(first)))
    for p, s in zip(parameters, start, strict=True):
        p.data = s
    return min(losses), max(losses), max(changes), max(per_distance)

# %% [markdown] tags=["zh"]
# `lengths` 是梯度的倍数，从训练用的学习率 0.1 的四分之一到四倍。走完以后权重放回原处。网络有 8 层，每三步测一次：

# %% [markdown] tags=["en"]
# `lengths` are multiples of the gradient, from a quarter to four times the learning rate of 0.1 used for training. Afterwards the weights are put back. The networks have 8 layers, and every third step is measured:

# %% name="along"
def along_the_way(name, depth=8, every=3):
    net = network(depth, **kinds(depth)[name], width=32)
    generator = torch.Generator().manual_seed(2)
    found = []
    for _ in range(60 // every):
        batch = torch.randint(len(images), (100,), generator=generator)
        found.append(probe(net, batch))
        fit(net, rate=0.1, steps=every, seed=len(found))
    return list(zip(*found, strict=True))


measured = {name: along_the_way(name) for name in tqdm(("plain", "BN", "residual + BN"))}
print("               change of loss    of gradient   per distance")
print("                 start  worst   start  worst   start  worst")
for name, (low, high, changes, per_distance) in measured.items():
    widths = [b - a for a, b in zip(low, high, strict=True)]
    pairs = [(v[0], max(v)) for v in (widths, changes, per_distance)]
    print(f"{name:14}", *(f"{first:7.2g}{worst:7.2g}" for first, worst in pairs))

# %% name="smoothness"
figure, axes = plt.subplots(1, 3, figsize=(7.2, 3.2), layout="constrained")
steps = range(0, 60, 3)
for style, (name, (low, high, changes, per_distance)) in zip(
    ("-", "--", "-."), measured.items(), strict=True
):
    widths = [b - a for a, b in zip(low, high, strict=True)]
    for ax, values in zip(axes, (widths, changes, per_distance), strict=True):
        ax.plot(steps, values, style, label=name)
for ax, title in zip(axes, ("loss", "gradient", "gradient / distance"), strict=True):
    ax.set(title=title, xlabel="step", yscale="log")
axes[2].set_ylim(1, 100)
names = axes[0].get_legend_handles_labels()
legend = figure.legend(*names, loc="outside upper center", ncols=3)

# %% [markdown] tags=["zh"]
# ![三幅图，横轴是第 0 到 57 步，纵轴是对数刻度。左图是损失的变动范围：普通网络从约 0.05 起伏着升到 10 左右，批量归一化一直在 0.2 以下，残差加批量归一化从 0.3 缓缓降到 0.1。中图是梯度的变动：普通网络从约 0.5 升到 50 左右，批量归一化从 5 降到 2 至 3，残差加批量归一化在 1 到 2 之间。右图是每单位距离的变动：批量归一化从 50 左右降到 20 多，普通网络在 8 与 60 之间大起大落，残差加批量归一化约为 10，最低](figure:smoothness)
#
# 在这个小问题上：
#
# - **损失的变动范围：重现了。** 批量归一化最多 0.18，普通网络起初同样小，后来到了 11。同样沿着梯度走，前者走多远都差不多，后者可能掉下去，也可能撞上墙。
# - **梯度的变动：只在训练展开以后重现。** 最初十来步，批量归一化反而大十倍，5 对 0.5；后来普通网络大起来。最初的反常就是 Yang 等人的爆炸：8 层也已使靠前的梯度变大，变大的梯度变动也大。
# - **每单位距离的变动：没有重现。** 最坏的情形，两者差不多，52 对 56；起点上批量归一化差得多。
# - **残差加批量归一化**除了最初十来步，在后两样上几乎总是最平滑，第一样到最后也与批量归一化相当。它在开始时范围较大，是因为损失下降得多：范围里也包括进步。
#
# 他们的网络（VGG，十几层，卷积）和数据都大得多，这里没有重现，不等于他们测错了；但“更平滑”不是在哪里、用哪种量法都成立。另外，普通网络的起伏与它的学习率有关：0.1 对它已偏大。
#
# ## 换个单位，平滑度就变 { #scale }
#
# 第三样还有一个麻烦。在归一化之前的层里，把权重统统乘以 10，网络算出的东西[完全不变](../normalization/batch-norm.md#scale)，梯度却只有十分之一。要使函数变得一样多，步长要乘以 100，走的距离就是 10 倍：

# %% [markdown] tags=["en"]
# ![Three plots over steps 0 to 57 with logarithmic axes. Left, the range of the loss: the plain network climbs unsteadily from about 0.05 to about 10, batch normalisation stays below 0.2, residual with batch normalisation falls slowly from 0.3 to 0.1. Middle, the change of the gradient: plain climbs from about 0.5 to about 50, batch normalisation falls from 5 to between 2 and 3, residual with batch normalisation stays between 1 and 2. Right, the change per distance: batch normalisation falls from about 50 to the twenties, plain jumps between 8 and 60, residual with batch normalisation is lowest at about 10](figure:smoothness)
#
# On this small problem:
#
# - **The range of the loss: reproduced.** It is 0.18 at most with batch normalisation; in the plain network it starts as small and reaches 11. Going along the gradient, the first ends up at about the same height however far it goes; the second may fall deep or hit a wall.
# - **The change of the gradient: reproduced only once training is under way.** In the first ten steps or so it is the other way round, at the start ten times as large with batch normalisation, 5 against 0.5; later the plain network's grows. The exception at the start is the explosion of Yang and colleagues: 8 layers are enough to make the early gradients larger, and larger gradients change by more.
# - **The change per distance: not reproduced.** At worst the two are about equal, 52 against 56, and at the start batch normalisation is far worse.
# - **Residual with batch normalisation** is, after the first ten steps or so, almost always smoothest in the last two, and in the first it ends level with batch normalisation. Its range is larger at the start because its loss falls further: the range includes progress.
#
# Their networks (VGG, convolutional, a dozen layers or so) and their data are far larger, so not to reproduce it here does not mean that they measured wrongly. But “smoother” does not hold everywhere and by every measure. Moreover the jumps of the plain network have to do with its learning rate: for this network 0.1 is already rather large.
#
# ## Other units, other smoothness { #scale }
#
# The third measure has another difficulty. In the layers before a normalisation, multiply all weights by 10: what the network computes [stays exactly the same](../normalization/batch-norm.md#scale), and the gradient is a tenth. For the same change of the function the step size has to be 100 times as large, and the distance gone is 10 times as long:

# %% name="scaled"
def steepness(factor):
    net = network(8, norm=True)
    linears = [m for m in net.modules() if isinstance(m, nn.Linear)][:-1]
    parameters = [p for linear in linears for p in linear.parameters()]
    losses, found = [], []
    for step in (0, 0.01 * factor**2):
        with torch.no_grad():
            for i, p in enumerate(parameters):
                p.copy_(p - step * found[0][i] if found else factor * p)
        losses.append(F.cross_entropy(net(x), y))
        found.append(torch.autograd.grad(losses[-1], parameters))
    size = norm_of(found[0])
    change = norm_of(a - b for a, b in zip(*found, strict=True))
    print(f"times {factor:2}: loss {losses[0]:.3f}, then {losses[1]:.3f}", end="   ")
    print(f"gradient {size:.2g}   change per distance {change / (step * size):.2g}")


for factor in (1, 10):
    steepness(factor)

# %% [markdown] tags=["zh"]
# 损失在走之前、走之后都一样，是同一个网络走了同样的一步；每单位距离的变动却差了 100 倍。所以，在权重没有尺度的网络里，这个数单独说明不了什么，与普通网络比较也要当心。损失的变动范围没有这个毛病，只要步长也跟着换算。
#
# ## 常见误解 { #misconceptions }
#
# /// misconception | “批量归一化防止梯度消失和梯度爆炸”
# 前一半在这里成立：[第一幅图](#start)里，三种激活函数的梯度都没有消失。后一半正好相反：没有残差连接时，爆炸[就是它造成的](#factor)。
# ///
#
# /// misconception | “梯度的长度正常，网络就能训练”
# 几十层的普通网络，[各层梯度差不多长](#residual)，却[学不会](#table)。长度不说明梯度里有没有信息；要看[图像还分不分得开](#forward)。
# ///
#
# ## 练习 { #exercises }
#
# 先猜，再运行。
#
# ### 挪动百万分之一 { #exercise-nudge }
#
# 给每个灰度加上大小约百万分之一的随机数。经过 36 层，这个差别相对于离散放大多少倍？四种网络各是多少？用[那个因子](#factor)估算批量归一化的一种。
#
# /// details | 答案
# 批量归一化的估计是 $(\pi/(\pi - 1))^{18}$，接近 1000。下面从第一个线性层之后算起，每 12 层印一次：

# %% [markdown] tags=["en"]
# The loss is the same before and after the step: the same network has taken the same step. Yet the change per distance differs by a factor of 100. In a network whose weights have no scale, this number by itself says little, and comparing it with a plain network calls for care. The range of the loss does not suffer from this, provided the step size is converted as well.
#
# ## Common misconceptions { #misconceptions }
#
# /// misconception | “Batch normalisation prevents vanishing and exploding gradients”
# The first half holds here: in the [first figure](#start) the gradient vanishes with none of the three activation functions. The second half is the opposite of the truth: without residual connections it [is the cause](#factor) of the explosion.
# ///
#
# /// misconception | “If gradients have a normal length, the network can be trained”
# In the plain network with dozens of layers [all gradients are about equally long](#residual), and [it does not learn](#table). Their length does not say whether they carry information; for that, see whether [images can still be told apart](#forward).
# ///
#
# ## Exercises { #exercises }
#
# Guess first, then run.
#
# ### A nudge by a millionth { #exercise-nudge }
#
# Add a random number of about a millionth to each grey level. By how much do 36 layers magnify this difference, relative to the spread? Answer for each of the four kinds, and estimate the one with batch normalisation from [the factor](#factor).
#
# /// details | Solution
# The estimate for batch normalisation is $(\pi/(\pi - 1))^{18}$, close to 1000. Counting starts after the first linear layer, and every twelfth layer is printed:

# %% name="tiny_change"
nudge = 1e-6 * torch.randn(x.shape, generator=torch.Generator().manual_seed(0))
for name, kind in kinds(36).items():
    h, moved, row = x, x + nudge, f"{name:14}"
    with torch.no_grad():
        for depth, layer in enumerate(network(36, **kind)[:37]):
            h, moved = layer(h), layer(moved)
            if depth % 12 == 0:
                share = (moved - h).norm() / (h - h.mean(dim=0)).norm()
                start = start if depth else share
                row += f"{(share / start).item():9.1f}"
    print(row)

# %% [markdown] tags=["zh"]
# 估计与测量相差不到两成。普通网络也放大一些，是因为离散变小了，分母变小；残差连接几乎不放大。
# ///
#
# ### 不那么弯的 ReLU { #exercise-slope }
#
# 让 ReLU 在负数一边有斜率 $a$：$f(z) = z$（$z > 0$），$f(z) = az$（$z \le 0$）。$a = 0.5$ 时，每层的因子是多少？$a = 1$ 呢？40 层总共放大多少？
#
# /// details | 答案
# 越接近直线，因子越接近 1。$a = 0.5$ 时预测是 1.03，测得 1.05，40 层约为 $1.05^{40} \approx 7$，而不是上千。$a = 1$ 就是直线，预测是 1，爆炸没有了；可是这样的网络[只能算仿射函数](../activations/why-nonlinearity.md#collapse)（affine function）。

# %% [markdown] tags=["en"]
# Estimate and measurement differ by less than a fifth. The plain network magnifies somewhat, because its spread, the denominator, shrinks; residual connections hardly magnify at all.
# ///
#
# ### A ReLU less bent { #exercise-slope }
#
# Give ReLU a slope $a$ on the negative side: $f(z) = z$ for $z > 0$ and $f(z) = az$ for $z \le 0$. What is the factor of each layer for $a = 0.5$? For $a = 1$? By how much do 40 layers magnify?
#
# /// details | Solution
# The closer to a straight line, the closer the factor is to 1. For $a = 0.5$ the prediction is 1.03 and the measurement 1.05, so 40 layers make about $1.05^{40} \approx 7$ instead of a thousand and more. For $a = 1$ the function is a line, the prediction is 1, and the explosion is gone; but such a network [can compute only affine functions](../activations/why-nonlinearity.md#collapse).

# %% name="straighter"
for slope in (0.0, 0.5, 1.0):
    SHAPES["leaky"] = lambda z, slope=slope: F.leaky_relu(z, slope)
    found = gradients(network(40, "leaky", norm=True))
    measured_factor = (found[4] / found[34]) ** (1 / 30)
    print(f"slope {slope}: predicted {predicted(SHAPES['leaky']):.2f}, measured {measured_factor:.2f}")

# %% [markdown] tags=["zh"]
# ///
#
# ### 换成层归一化 { #exercise-layer-norm }
#
# [层归一化](../normalization/layer-norm.md#lines)（layer normalisation）对每幅图像分别求均值和方差，跨的是 64 个单元，不是一批图像。用 ReLU 和随机权重时，梯度还爆炸吗？离散会怎样？
#
# /// details | 答案
# 不爆炸。一层里 64 个加权和的均值接近 0，因为权重的均值是 0；所以它几乎只除以均方根，所有图像共有的部分没有减掉。这就同 He 初始化一样，因子约为 1。代价也一样：图像混同了，离散接近 0。两种归一化各选了一种遗忘的办法。

# %% [markdown] tags=["en"]
# ///
#
# ### Layer normalisation instead { #exercise-layer-norm }
#
# [Layer normalisation](../normalization/layer-norm.md#lines) takes mean and variance for each image separately, over the 64 units instead of over the images of a batch. With ReLU and random weights, does the gradient still explode? What happens to the spread?
#
# /// details | Solution
# It does not explode. The 64 weighted sums in a layer have a mean close to 0, because the weights have; so the layer does little but divide by the root of the mean square, and the part common to all images is not subtracted. That is as with He initialisation, with a factor of about 1. The price is the same too: the images become alike, and the spread is close to 0. Each of the two normalisations has chosen one way to forget.

# %% name="layer_norm"
net = network(40, norm=True)
for block in net[1:-3]:
    block.norm = nn.LayerNorm(64)
net[-3] = nn.LayerNorm(64)
found = gradients(net)
print(f"measured {(found[4] / found[34]) ** (1 / 30):.2f}")
h = net[:-3](x)
print("spread {:.2f}, classes {:.2f}".format(*spread_and_classes(h)))

# %% [markdown] tags=["zh"]
# ///

# %% [markdown] tags=["en"]
# ///
