# ---
# jupyter:
#   jupytext:
#     text_representation: {extension: .py, format_name: percent}
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown] tags=["zh"]
# ---
# description: 用钩子在训练途中看梯度：每层每轮的直方图、更新与权重之比、死单元的个数；一次健康的训练，几次杀死单元的训练，以及哪些办法救得活。
# ---
#
# # 训练中的梯度 { #watch-the-gradients }
#
# 训练有没有毛病，损失曲线往往只说“不动了”，梯度（gradient）却说得出是哪一层、为什么：让钩子在每一步看一眼，记下直方图、更新的大小和死单元的个数。
#
# ## 想法 { #idea }
#
# 旧笔记有一节叫“查看参数梯度、画梯度直方图”，里面只有一个循环，打印每个参数的范数（所有数的平方和再开方）；模型没有定义，直方图也没有画。这里把它补上。
#
# 网络有四个线性层，任务是识别 scikit-learn 自带的手写数字；数据、损失和训练循环，[第一个实验](mlp-on-digits.md)里讲过。要看的有三样：
#
# 1. 每层权重（weight）的梯度有多大：每轮一张直方图。
# 2. 每一步的更新与权重相比有多大。
# 3. 每层有多少[死单元](../activations/relu.md#dying)（dead unit）：对所有训练图像，输出都是 0 的单元。
#
# 梯度和单元都由[钩子](../graph/hooks.md#places)（hook）来看：PyTorch 在约定的时刻调用的函数。然后把训练弄坏，先用太大的学习率（learning rate），再用不好的初始值，看看这三样各显出什么，又有哪些办法能治。
#
# 运行本实验，需要 `torch`、`scikit-learn` 和 `matplotlib`。每段代码都接着前面的代码运行。

# %% [markdown] tags=["en"]
# ---
# description: "Watch gradients through hooks while a network trains: histograms by layer and epoch, update over weight, dead units; runs that go wrong, and what cures them."
# ---
#
# # Watch the gradients { #watch-the-gradients }
#
# When training goes wrong, the loss often says no more than “it does not move”, but the gradients tell which layer and why: let hooks have a look at every step and note histograms, the size of the updates and the number of dead units.
#
# ## The idea { #idea }
#
# The notes that this site replaces have a section “look at gradients, draw a gradient histogram”. It holds a single loop that prints the norm of each parameter's gradient, the root of the sum of all squares; the model is not defined, and no histogram is drawn. This lab makes up for it.
#
# The network has four linear layers and reads the handwritten digits that come with scikit-learn; data, loss and training loop are explained [in the first lab](mlp-on-digits.md). Three things are watched:
#
# 1. How large the gradients of each layer's weights are: one histogram for each epoch.
# 2. How large the update of each step is compared with the weights.
# 3. How many units of each layer are [dead](../activations/relu.md#dying): their output is 0 for every training image.
#
# Gradients and units are seen by [hooks](../graph/hooks.md#places), functions that PyTorch calls at agreed moments. Then we spoil the training, first with too large a learning rate, then with bad initial values, see what each of the three shows, and which remedies help.
#
# To run this lab you need `torch`, `scikit-learn` and `matplotlib`. Each block of code continues where the one before it stopped.

# %% name="imports"
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import pairwise

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.set_default_dtype(torch.float64)
bunch = load_digits()
order = torch.randperm(len(bunch.data), generator=torch.Generator().manual_seed(0))
images, labels = torch.tensor(bunch.data / 16)[order], torch.tensor(bunch.target)[order]
x_train, y_train = images[:-360], labels[:-360]
x_test, y_test = images[-360:], labels[-360:]

# %% [markdown] tags=["zh"]
# 图像有 64 个灰度，除以 16 之后在 0 与 1 之间；打乱次序，最后 360 幅留出。
#
# ## 网络 { #network }
#
# 三个隐藏层（hidden layer）各有 64 个神经元（neuron），这里叫单元；输出层有 10 个。权重按 [He 初始化](../activations/vanishing.md#he)抽取，隐藏层的偏置（bias）都设成 `bias`。

# %% [markdown] tags=["en"]
# An image is 64 grey levels, divided by 16 so that they lie between 0 and 1; the order is shuffled, and the last 360 images are held out.
#
# ## The network { #network }
#
# Three hidden layers of 64 neurons each, called units here, and an output layer of 10. The weights are drawn by [He initialisation](../activations/vanishing.md#he); the biases of the hidden layers are all set to `bias`.

# %% name="network"
def make(scale=1.0, bias=0.0, activation=nn.ReLU):
    torch.manual_seed(0)
    modules = []
    for inputs, outputs in pairwise((64, 64, 64, 64, 10)):
        layer = nn.Linear(inputs, outputs)
        nn.init.kaiming_normal_(layer.weight)  # (1)!
        layer.weight.data *= scale
        nn.init.constant_(layer.bias, bias)
        modules += [layer, activation()]
    nn.init.zeros_(layer.bias)  # (2)!
    return nn.Sequential(*modules[:-1])


def linear(model):
    return [module for module in model if isinstance(module, nn.Linear)]


print(make())

# %% [markdown] tags=["zh"]
# 1.  标准差是 $\sqrt{2/64}$；`scale` 再把它放大。
# 2.  输出层的偏置总是 0，后面也没有激活函数（activation function）。
#
# ## 钩子看到什么 { #seen }
#
# 把 50 幅图像分成两半，各做一次反向传播（backpropagation），中间不清零，两半的梯度就[加在一起](../autograd/three-acts.md)。第一层的权重上挂三个钩子，第一层本身挂一个：

# %% [markdown] tags=["en"]
# 1.  Their standard deviation is $\sqrt{2/64}$; `scale` multiplies it.
# 2.  The biases of the output layer are always 0, and no activation function follows it.
#
# ## What the hooks see { #seen }
#
# Fifty images are split in halves, with a backward pass for each and no clearing in between, so that the gradients of both halves [are added](../autograd/three-acts.md). Three hooks hang on the weight of the first layer and one on the layer itself:

# %% name="what_hooks_see"
model = make()
layer, weight = model[0], model[0].weight
of_pass, of_grad, kept, outputs = [], [], [], []
with ExitStack() as hooks:  # (1)!
    for handle in (
        weight.register_hook(lambda g: of_pass.append(g.norm().item())),
        weight.register_post_accumulate_grad_hook(
            lambda w: of_grad.append(w.grad.norm().item())
        ),
        weight.register_post_accumulate_grad_hook(lambda w: kept.append(w.grad)),
        layer.register_forward_hook(lambda m, x, output: outputs.append(output)),
    ):
        hooks.enter_context(handle)
    for half in (slice(0, 25), slice(25, 50)):
        loss = F.cross_entropy(model(x_train[half]), y_train[half]) / 2
        loss.backward()
F.cross_entropy(model(x_train), y_train).backward()  # (2)!
print("tensor hook:         ", *(f"{norm:.3f}" for norm in of_pass))
print("post-accumulate hook:", *(f"{norm:.3f}" for norm in of_grad))
print("kept .grad, now:     ", *(f"{g.norm():.3f}" for g in kept))
print("forward hook keeps:  ", *(output.grad_fn.name() for output in outputs))

# %% [markdown] tags=["zh"]
# 1.  `register_…_hook` 返回的句柄也是上下文管理器，退出时取下钩子；`ExitStack` 把几个句柄收在一起，中途出错也照样取下。
# 2.  这时钩子已经取下，所以四行都没有变长。
#
# - **张量（tensor）的钩子**看到的是这一趟的梯度，两半各一个。
# - **[累积之后的钩子](../graph/hooks.md#post-accumulate)**看到的是 `.grad`：第二次已是两半之和。每步都清零时，两者相同。
# - **留下 `.grad` 本身靠不住**：两次留下的是同一个张量，后面的反向传播就加在它里面，连取下钩子以后的第三次也加了进去。（`zero_grad()` 默认把 `.grad` 换成 `None`，下一次便是新的张量；可是裁剪梯度之类的操作仍会就地改动旧的。）要么立刻算出所要的数，要么 `clone()`。
# - **前向钩子**每次前向计算都被调用，在 `no_grad` 之下也一样。它拿到的输出连着[计算图](../graph/saved-tensors.md#leak)（computational graph），留着输出，就留着整个图；要留，先 `detach()`。
#
# 所以训练时的钩子都当场算出数来；非留不可的，留副本；用完就取下。
#
# ## 训练之前 { #first }
#
# 先看一批的梯度。前向钩子给每层的输出再挂一个钩子，于是既看得到输出处的梯度，也看得到权重的梯度。RMS 是均方根，衡量一张表里的数有多大；zeros 是其中恰好等于 0 的比例。

# %% [markdown] tags=["en"]
# 1.  The handle that `register_…_hook` returns is also a context manager, which removes the hook in the end; an `ExitStack` gathers several of them, and removes them even if an error occurs on the way.
# 2.  By now the hooks are gone, so none of the four lines grows longer.
#
# - **The tensor's hook** sees the gradient of the present pass, one for each half.
# - **The [post-accumulate hook](../graph/hooks.md#post-accumulate)** sees `.grad`: the second time, the sum of both halves. Where every step clears first, the two are the same.
# - **Keeping `.grad` itself is not safe**: what was kept twice is one and the same tensor, to which later passes add, even the third one, after the hooks were removed. (By default `zero_grad()` puts `None` in place of `.grad`, and the next pass makes a new tensor; but gradient clipping, for one, still changes the old one in place.) Compute what you want at once, or `clone()`.
# - **The forward hook** is called in every forward pass, under `no_grad` as well. The output that it gets hangs on [the graph](../graph/saved-tensors.md#leak), and whoever keeps the output keeps the whole graph; to keep it, `detach()` it first.
#
# The hooks of the training runs below therefore compute numbers on the spot; what they have to keep, they copy; and they are removed after use.
#
# ## Before training { #first }
#
# First the gradients of one batch. A forward hook hangs another hook on the output of each layer, so that we see the gradient at the output and that of the weight. RMS, the root mean square, says how large the numbers of a table are; zeros is the share of those that are exactly 0.

# %% name="first_gradient"
def summary(g):
    return f"{g.square().mean().sqrt():10.4f}{(g == 0).double().mean():7.2f}"


def catch(layer, inputs, output):
    output.register_hook(partial(caught.__setitem__, layer))  # (1)!


model, caught = make(), {}
with ExitStack() as hooks:
    for layer in linear(model):
        hooks.enter_context(layer.register_forward_hook(catch))
    F.cross_entropy(model(x_train[:50]), y_train[:50]).backward()
print("          output: RMS  zeros    weight: RMS  zeros")
for number, layer in enumerate(linear(model), 1):
    at_output, at_weight = 50 * caught[layer], layer.weight.grad  # (2)!
    print(f"layer {number}", summary(at_output), summary(at_weight), sep="   ")
one, other = (caught[layer].square().mean() for layer in linear(model)[-2:])
print(f"layer 3 / layer 4: {(one / other).sqrt():.2f}")
print(f"sqrt(10 / 64):     {(10 / 64) ** 0.5:.2f}")

# %% [markdown] tags=["zh"]
# 1.  `caught[layer] = g`，写成函数。
# 2.  损失是 50 幅图像的平均，每幅的梯度都除过 50；乘回来，就与批的大小无关。
#
# 最后一层的梯度最大，是第三层的两倍半；再往前，三层差不多一样大。这不是学得好不好的问题，[方差规则](../activations/vanishing.md#xavier)已经预言了：梯度往回过一层，均方乘以 $n_\text{out}\operatorname{Var}(w)\cdot\frac12$，$n_\text{out}$ 是后一层的单元数，$\frac12$ 来自 ReLU。He 初始化的 $\operatorname{Var}(w) = 2/64$，后一层有 64 个单元，因子是 1；从只有 10 个单元的输出层回来，因子是 $10/64$，开方得 0.40。
#
# ### 0 从哪里来 { #zeros }
#
# 隐藏层输出处的梯度有一半是 0，因为 [ReLU 挡住了](../activations/relu.md#derivative)不激活的单元。权重的梯度里 0 却少一些，因为它对一批图像求和：设 $\delta_{ni}$ 是第 $n$ 幅图像在单元 $i$ 的输出处的梯度，$x_{nj}$ 是该层的第 $j$ 个输入，那么
#
# $$
# \frac{\partial L}{\partial w_{ij}} = \sum_n \delta_{ni}\,x_{nj}
# $$
#
# 只有当每幅图像里两个因子至少有一个是 0，和才（除非碰巧抵消）是 0：单元 $i$ 与输入 $j$ 从不同时活动。

# %% [markdown] tags=["en"]
# 1.  `caught[layer] = g`, as a function.
# 2.  The loss is the mean over 50 images, so each image's gradient was divided by 50; multiplied back, it does not depend on the size of the batch.
#
# The last layer has the largest gradient, two and a half times that of the third; further back, the three are about equal. That says nothing about how well they learn, and the [variance rule](../activations/vanishing.md#xavier) predicts it: on its way back through a layer the mean square of the gradient is multiplied by $n_\text{out}\operatorname{Var}(w)\cdot\frac12$, where $n_\text{out}$ is the number of units in the later layer and $\frac12$ comes from ReLU. He initialisation has $\operatorname{Var}(w) = 2/64$. With 64 units the factor is 1; coming back from the output layer with only 10 units, it is $10/64$, with the root 0.40.
#
# ### Where the zeros come from { #zeros }
#
# Half of the gradient at the outputs of the hidden layers is 0, because [ReLU blocks](../activations/relu.md#derivative) the units that are not active. In the gradients of the weights there are fewer zeros, because they add up over a batch. Let $\delta_{ni}$ be the gradient of image $n$ at the output of unit $i$, and $x_{nj}$ the layer's input number $j$; then
#
# $$
# \frac{\partial L}{\partial w_{ij}} = \sum_n \delta_{ni}\,x_{nj}
# $$
#
# The sum is 0 only if in each image at least one factor is 0 (or if it happens to cancel): unit $i$ and input $j$ are never at work together.

# %% name="never_together"
h, x = x_train[:50], []
with torch.no_grad():
    for module in model:
        if isinstance(module, nn.Linear):
            x.append(h)
        h = module(h)
for number, (layer, inputs) in enumerate(zip(linear(model), x, strict=True), 1):
    active = (caught[layer] != 0).double()
    meetings = active.T @ (inputs != 0).double()  # (1)!
    same = torch.equal(meetings == 0, layer.weight.grad == 0)
    silent, blank = (active == 0).all(dim=0).sum(), (inputs == 0).all(dim=0).sum()
    print(f"layer {number}: rows of 0: {silent:2}, columns of 0: {blank:2},", end=" ")
    print(f"0 where the two never meet: {same}")

# %% [markdown] tags=["zh"]
# 1.  有多少幅图像里两者都不为 0。
#
# 恰好为 0 的，就是从不同时活动的那些，一个不多，一个不少。其中有整行的 0：在这 50 幅图像里不激活的单元；有整列的 0：总是空白的像素，或前一层不激活的单元；其余是零散的。
#
# ## 三件工具 { #tools }
#
# ### 直方图 { #histogram }
#
# 梯度的大小相差好几个数量级，所以按 $\log_{10}\lvert g\rvert$ 分箱。0 没有对数，必须另外数，否则就悄悄不见了；落在两端以外的，归入最外面的箱。一轮有 29 步，箱里的数一步步加起来，不必保存梯度。

# %% [markdown] tags=["en"]
# 1.  In how many images both are different from 0.
#
# Exactly those entries are 0 whose unit and input are never at work together, no more and no fewer. Among them are whole rows, for units that are not active in these 50 images, and whole columns, for pixels that are always blank or units of the layer before that are not active; the rest are single ones.
#
# ## Three tools { #tools }
#
# ### The histogram { #histogram }
#
# Gradients differ in size by several powers of ten, so they are sorted into bins by $\log_{10}\lvert g\rvert$. A 0 has no logarithm and must be counted apart, or else it vanishes without a word; what lies beyond the ends goes into the outermost bins. An epoch has 29 steps; the counts add up from step to step, and no gradient needs to be stored.

# %% name="histogram"
LOW, HIGH, BINS, STEPS = -8, 1, 36, 29


def histogram(g):
    size = g.detach().abs().flatten()
    exponent = size[size > 0].log10().clamp(LOW, HIGH)  # (1)!
    return torch.histc(exponent, BINS, LOW, HIGH), (size == 0).sum()


g = torch.tensor([0.0, 0.0, 1e-30, -2e-3, 3e-3, 50.0])
counts, zeros = histogram(g)
print("in bins:", counts.sum().item(), " exact zeros:", zeros.item())

# %% [markdown] tags=["zh"]
# 1.  `1e-30` 进了最左边的箱，`50` 进了最右边的箱；不用 `clamp`，`torch.histc` 会丢掉它们。
#
# ### 死单元 { #dead }
#
# 激活函数上的前向钩子看到它的输入，即预激活值；对全部图像都不为正的单元，就数进来。对 ReLU，这正是死单元。对 LeakyReLU，同样的条件表示单元总在左侧：那里的斜率虽小，却不是 0，所以没有真死。

# %% [markdown] tags=["en"]
# 1.  `1e-30` went into the first bin and `50` into the last; without `clamp`, `torch.histc` would drop them.
#
# ### Dead units { #dead }
#
# A forward hook on an activation function sees its input, the pre-activation; a unit counts if that is not positive for any image. With ReLU this is a dead unit. With LeakyReLU the same condition says that the unit is always on the left, where the slope is small but not 0: it is not really dead.

# %% name="dead_units"
def dead(model, x):
    positive = {m: False for m in model if not isinstance(m, nn.Linear)}

    def look(module, inputs, output):
        here = (inputs[0] > 0).any(dim=0)
        positive[module] = positive[module] | here  # (1)!

    with ExitStack() as hooks, torch.no_grad():
        for module in positive:
            hooks.enter_context(module.register_forward_hook(look))
        for part in x.split(200):
            model(part)
    return ~torch.stack(list(positive.values()))


print("dead, of 64 each:", *dead(make(), x_train).sum(dim=1).tolist())
print("50 images only:  ", *dead(make(), x_train[:50]).sum(dim=1).tolist())

# %% [markdown] tags=["zh"]
# 1.  一批一批地看，“有没有激活过”要用“或”并起来；只看最后一批，就会数得太多。
#
# 还没有训练，就有几个死单元；若只看 50 幅图像，会多数出好几个。
#
# ### 一起挂上 { #watching }
#
# `watching` 在每个权重上挂累积之后的钩子；优化器（optimizer）也有钩子，在 `step()` 之前和之后运行。更新与权重之比，就是两次之间权重之差的范数除以原来的范数；这样量，用哪种优化器都一样。离开 `with`，钩子全部取下。

# %% [markdown] tags=["en"]
# 1.  Batch by batch, “was it ever active” has to be joined by “or”; looking at the last batch alone would count too many.
#
# Even before training a few units are dead; 50 images alone would make it several more.
#
# ### All together { #watching }
#
# `watching` hangs a post-accumulate hook on each weight. Optimisers have hooks too, which run before and after `step()`: update over weight is the norm of the difference between the two moments, divided by the norm before. Measured this way it works with any optimiser. On leaving the `with` block all hooks are removed.

# %% name="watching"
@contextmanager
def watching(model, optimizer):
    weights = {layer.weight: row for row, layer in enumerate(linear(model))}
    sizes = {"zeros": (4,), "ratio": (4,), "counts": (4, BINS)}
    seen, before = {key: torch.zeros(size) for key, size in sizes.items()}, {}

    def gradient(w):
        counts, zeros = histogram(w.grad)
        seen["counts"][weights[w]] += counts
        seen["zeros"][weights[w]] += zeros / w.numel() / STEPS

    def remember(*_):
        before.update({w: w.detach().clone() for w in weights})

    def compare(*_):
        for w, row in weights.items():
            change = (w.detach() - before[w]).norm() / before[w].norm()
            seen["ratio"][row] += change / STEPS

    with ExitStack() as hooks:
        for w in weights:
            hooks.enter_context(w.register_post_accumulate_grad_hook(gradient))
        hooks.enter_context(optimizer.register_step_pre_hook(remember))
        hooks.enter_context(optimizer.register_step_post_hook(compare))
        yield seen

# %% [markdown] tags=["zh"]
# `fit` 里，每一批的四行与普通的训练循环相同，不必为观察改动；每轮末尾记下训练损失、留出图像的准确率（accuracy）和死单元。`rates` 是每一轮的学习率。

# %% [markdown] tags=["en"]
# In `fit` the four lines for each batch are those of an ordinary training loop and need no change for the sake of watching; at the end of each epoch it notes the training loss, the accuracy on the images held out and the dead units. `rates` holds the learning rate of each epoch.

# %% name="fit"
def measure(model):
    with torch.no_grad():
        right = (model(x_test).argmax(dim=1) == y_test).double().mean().item()
        loss = F.cross_entropy(model(x_train), y_train).item()
    return {"loss": loss, "right": right, "dead": dead(model, x_train)}


def fit(model, rates, kind=torch.optim.SGD):
    torch.manual_seed(0)
    optimizer = kind(model.parameters(), lr=rates[0])
    log = [measure(model)]
    with watching(model, optimizer) as seen:
        for rate in rates:
            optimizer.param_groups[0]["lr"] = rate
            for batch in torch.randperm(len(x_train)).split(50):
                loss = F.cross_entropy(model(x_train[batch]), y_train[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
            log.append(measure(model) | {k: v.clone() for k, v in seen.items()})
            for total in seen.values():
                total.zero_()
    return log

# %% [markdown] tags=["zh"]
# ## 健康的训练 { #healthy }
#
# 学习率 0.1，不带动量（momentum），二十轮。由直方图算出两个数：对数的平均，还原成梯度的大小，叫典型大小；对数的标准差，单位是十倍，这里写作 decades。

# %% [markdown] tags=["en"]
# ## A healthy run { #healthy }
#
# Learning rate 0.1, no momentum, twenty epochs. Two numbers come from each histogram: the mean of the logarithms, turned back into a size and called typical, and the standard deviation of the logarithms, in powers of ten, here called decades.

# %% name="healthy"
EDGES = torch.linspace(LOW, HIGH, BINS + 1)
CENTRES = (EDGES[:-1] + EDGES[1:]) / 2


def spread(counts):
    share = counts / counts.sum(dim=1, keepdim=True)
    middle = share @ CENTRES
    return middle, (share * (CENTRES - middle[:, None]) ** 2).sum(dim=1).sqrt()


healthy = make()
runs = {"rate 0.1": fit(healthy, 20 * [0.1])}
print("epoch  loss   typical size in layer 1 … 4       decades")
for epoch in (1, 2, 5, 10, 20):
    entry = runs["rate 0.1"][epoch]
    middle, decades = spread(entry["counts"])
    sizes = " ".join(f"{10**m:.1e}" for m in middle.tolist())
    print(f"{epoch:5}{entry['loss']:7.3f}  {sizes} ", *(f"{d:.1f}" for d in decades))
counts = torch.stack([runs["rate 0.1"][epoch]["counts"][3] for epoch in (1, 20)])
rms = (counts @ 10 ** (2 * CENTRES) / counts.sum(dim=1)).sqrt()  # (1)!
print(f"layer 4, RMS: {rms[0]:.3f} in epoch 1, {rms[1]:.3f} in epoch 20")

# %% [markdown] tags=["zh"]
# 1.  由箱的中点近似地算出，0 不算在内。

# %% [markdown] tags=["en"]
# 1.  Approximately, from the middles of the bins, zeros left out.

# %% name="histograms"
figure, grid = plt.subplots(3, 4, figsize=(6.4, 4.4), sharex=True, sharey=True)
for line, epoch in zip(grid, (1, 5, 20), strict=True):
    for ax, counts in zip(line, runs["rate 0.1"][epoch]["counts"], strict=True):
        ax.stairs(counts / counts.sum(), EDGES, fill=True)
    line[0].set_ylabel(f"epoch {epoch}")
for number, ax in enumerate(grid[0], 1):
    ax.set(title=f"layer {number}", yticks=[], xticks=(-8, -5, -2, 1))

# %% [markdown] tags=["zh"]
# ![十二张直方图，三行是第 1、5、20 轮，四列是四层，横轴是梯度绝对值的以 10 为底的对数，从 -8 到 1：第 1 轮都是一座窄峰，在 -2 附近；往下峰向左移、变矮，左边拖出越来越长的尾巴，第四层最明显，第 20 轮最左边的箱里还立起一小条](figure:histograms)
#
# 从上到下，峰往左移：损失降下去，梯度也跟着变小，因为它总是由[预测减标签](../softmax/cross-entropy-gradient.md#meaning)而来。到第 20 轮，典型大小只有第 1 轮的五六分之一，第四层是八分之一；但右端几乎没有动，总还有几个梯度和从前一样大。
#
# **直方图变窄还是变宽，要看坐标。** 画在普通坐标上，它总是 0 处的一根尖刺，第四层的均方根又减到一半左右，看来变窄了。在对数坐标上却变宽，第四层从 0.8 变到 1.5。原因是图像之间差别大了：

# %% [markdown] tags=["en"]
# ![Twelve histograms, rows for epochs 1, 5 and 20, columns for the four layers, over the base-10 logarithm of the gradient's size from -8 to 1: in epoch 1 each is a narrow peak near -2; going down, the peaks move left and get lower, with longer and longer tails to the left, most of all in layer 4, where in epoch 20 a small bar stands in the leftmost bin](figure:histograms)
#
# From top to bottom the peaks move left: the loss falls, and the gradients with it, for they all come from [prediction minus label](../softmax/cross-entropy-gradient.md#meaning). By epoch 20 the typical size is about a fifth or sixth of that in epoch 1, in layer 4 an eighth; but the right ends have hardly moved, for a few gradients are as large as ever.
#
# **Whether a histogram grows narrower or wider depends on the axis.** On an ordinary axis it would be a spike at 0, and in layer 4 the RMS falls to about a half, so it would grow narrower. On the logarithmic one it grows wider, from 0.8 to 1.5 in layer 4. The reason is that the images have come to differ:

# %% name="mistakes"
def mistakes(model):
    with torch.no_grad():
        p = model(x_train).softmax(dim=1)
    return (p - F.one_hot(y_train, 10)).norm(dim=1)


for name, network in {"untrained": make(), "trained": healthy}.items():
    low, middle, high = mistakes(network).quantile(torch.tensor([0.1, 0.5, 0.9]))
    print(f"{name:10} 10%: {low:.0e}   50%: {middle:.0e}   90%: {high:.0e}")

# %% [markdown] tags=["zh"]
# 这里是每幅图像的 $\lVert p - y\rVert$，预测的概率与独热（one-hot）标签之差的范数。起初所有图像都差不多。训练之后，一半的图像在千分之一左右或更小，最没把握的十分之一则在它的几十倍以上。一批里有没有难认的图像，决定了这一步的梯度，所以大小相差悬殊。最左边的箱里那一小条，是归到那里的更小的梯度。
#
# ## 学习率太大 { #too-large }
#
# 同一个网络，学习率改成 1。（只训练五轮：步子这么大，舍入误差会一步步放大，再久一些，不同的处理器就会算出不同的数。）

# %% [markdown] tags=["en"]
# These are the norms $\lVert p - y\rVert$, predicted probabilities minus one-hot label, one for each image. At first all images are alike. After training half of them are at about a thousandth or less, and the least certain tenth at dozens of times that or more. Whether a batch contains difficult images decides its gradient, hence the great differences in size. The small bar in the leftmost bin holds the smaller ones that were put there.
#
# ## Too large a learning rate { #too-large }
#
# The same network, with learning rate 1. (Five epochs only: steps as large as these magnify rounding errors, and before long different processors would arrive at different numbers.)

# %% name="too_large"
runs["rate 1"] = fit(make(), 5 * [1.0])
print("epoch  loss   dead of 64    zeros in layer 1 … 4     update / weight")
for epoch in range(1, 6):
    entry = runs["rate 1"][epoch]
    units = " ".join(f"{n:3}" for n in entry["dead"].sum(dim=1))
    zeros = " ".join(f"{z:.3f}" for z in entry["zeros"])
    ratio = " ".join(f"{r:.0e}" for r in entry["ratio"])
    print(f"{epoch:5}{entry['loss']:7.3f}  {units}  {zeros}  {ratio}")

# %% [markdown] tags=["zh"]
# 损失停在 $\ln 10 \approx 2.3$，也就是瞎猜。死单元总的来说越来越多；到第 5 轮，第三层 64 个只剩 4 个活着。[为什么步子大会杀死单元](../activations/relu.md#dying)，ReLU 那一页讲过：输入都不是负数，一步就可能把一个单元的所有权重一起推低。
#
# 最后一组数会骗人。第 1 轮，每步要动掉权重的百分之六以上，远大于[经验值 1e-3](../graph/hooks.md#statistics)；到第 5 轮却不到万分之三，看来学习率太小了。其实它没有变，只是梯度几乎全成了 0。
#
# 只看直方图也会受骗。下面是两次训练的第 2 轮，标题是 0 的比例：

# %% [markdown] tags=["en"]
# The loss stops at $\ln 10 \approx 2.3$, that is, at guessing. On the whole more and more units are dead; in epoch 5 only 4 of the 64 in layer 3 are alive. [Why large steps kill units](../activations/relu.md#dying) is told on the page about ReLU: no input is negative, so one step may push all weights of a unit down together.
#
# The last group of numbers deceives. In epoch 1 each step changes the weights by six percent or more, far above the [rule of thumb, 1e-3](../graph/hooks.md#statistics); in epoch 5 it is less than three in ten thousand, as if the learning rate were too small. It has not changed; but nearly all gradients are 0.
#
# The histogram alone deceives as well. Here is epoch 2 of both runs, with the share of zeros as title:

# %% name="looks_alike"
figure, grid = plt.subplots(2, 4, figsize=(6.4, 3.2), sharex=True, sharey=True)
for line, name in zip(grid, ("rate 0.1", "rate 1"), strict=True):
    entry = runs[name][2]
    line[0].set_ylabel(name)
    for ax, counts, zeros in zip(line, entry["counts"], entry["zeros"], strict=True):
        ax.stairs(counts / counts.sum(), EDGES, fill=True)
        ax.set_title(f"0: {100 * zeros:.0f}%")
        ax.set(yticks=[], xticks=(-8, -5, -2, 1))

# %% [markdown] tags=["zh"]
# ![两行四列的直方图，横轴同上：上行学习率 0.1，标题是 0 占 31%、33%、38%、18%；下行学习率 1，标题是 79%、91%、88%、68%；上下两行都是一座峰，下行略宽，偏左不到十倍](figure:looks_alike)
#
# 形状几乎一样，因为对数坐标上没有 0 的位置，剩下的那些梯度又很正常。要命的是标题里的数。画对数直方图，一定要同时报告 0 的比例。
#
# ## 杀死与救活 { #cures }
#
# 除了学习率，初始值也会杀死单元。逐一试来：
#
# - 学习率 1 只用一轮，然后 0.1；或者一直用 1，换成斜率 0.01 的 [LeakyReLU](../activations/modern.md#leaky)。
# - 初始权重是 He 的三倍。
# - 偏置从 −0.5 或 −1 开始；−1 时也换成 LeakyReLU，左侧的斜率是 0.01 或 0.2。

# %% [markdown] tags=["en"]
# ![Histograms in two rows of four, same axis: above, learning rate 0.1, titles 31%, 33%, 38% and 18% zeros; below, learning rate 1, titles 79%, 91%, 88% and 68%; in both rows each is a single peak, slightly wider and less than a power of ten further left below](figure:looks_alike)
#
# The shapes are much the same, for there is no place for a 0 on a logarithmic axis, and the gradients that are left look ordinary. The trouble is in the titles. Whoever draws a logarithmic histogram should report the share of zeros with it.
#
# ## Killed and cured { #cures }
#
# Apart from the learning rate, initial values kill units too. Let us try:
#
# - Learning rate 1 for one epoch only, then 0.1; or 1 throughout, but with [LeakyReLU](../activations/modern.md#leaky) of slope 0.01.
# - Initial weights three times those of He.
# - Biases that start at −0.5 or −1; with −1 also LeakyReLU, whose slope on the left is 0.01 or 0.2.

# %% name="cures"
hundredth, fifth = (partial(nn.LeakyReLU, slope) for slope in (0.01, 0.2))
plans = {
    "rate 1, then 0.1": (make(), [1.0] + 19 * [0.1]),
    "rate 1, slope 0.01": (make(activation=hundredth), 4 * [1.0]),
    "weights x 3": (make(scale=3), 20 * [0.1]),
    "bias -0.5": (make(bias=-0.5), 20 * [0.1]),
    "bias -1": (make(bias=-1), 20 * [0.1]),
    "bias -1, slope 0.01": (make(bias=-1, activation=hundredth), 20 * [0.1]),
    "bias -1, slope 0.2": (make(bias=-1, activation=fifth), 20 * [0.1]),
}
runs |= {name: fit(*plan) for name, plan in plans.items()}

# %% [markdown] tags=["zh"]
# 表里第一组是训练前各隐藏层的死单元数，第二组是末尾的，第三组是途中醒过来的次数（一轮末尾是死的，下一轮末尾活了）；然后是训练损失和留出图像的准确率。

# %% [markdown] tags=["en"]
# The first group of numbers is the dead units of each hidden layer before training, the second those at the end, the third how often one woke (dead at the end of one epoch, alive at the end of the next); then the training loss and the accuracy on the images held out.

# %% name="table"
def numbers(counts):
    return "".join(f"{n:4}" for n in counts.tolist())


print("layers 1 2 3          dead first   dead last       woken    loss  held out")
for name, log in runs.items():
    first, last = (log[place]["dead"].sum(dim=1) for place in (0, -1))
    woken = sum((a["dead"] & ~b["dead"]).sum(dim=1) for a, b in pairwise(log))
    units = "".join(map(numbers, (first, last, woken)))
    print(f"{name:20}{units}{log[-1]['loss']:8.3f}{log[-1]['right']:10.3f}")

# %% name="dead_by_epoch"
shown = ("rate 0.1", "rate 1", "rate 1, then 0.1")
shown += ("bias -0.5", "bias -1", "bias -1, slope 0.2")
figure, grid = plt.subplots(2, 3, figsize=(6.4, 4.2), sharex=True, sharey=True)
for ax, name in zip(grid.flat, shown, strict=True):
    counts = torch.stack([entry["dead"].sum(dim=1) for entry in runs[name]])
    for number, style in enumerate(("-", "--", ":")):
        ax.plot(counts[:, number], style, label=f"layer {number + 1}")
    ax.set_title(name.replace(", ", "\n"))
    ax.set(ylim=(-2, 66), yticks=(0, 32, 64), xticks=(0, 10, 20))
legend = grid[0, 0].legend()

# %% [markdown] tags=["zh"]
# ![六张图，横轴是第 0 到 20 轮，纵轴是 64 个单元里死了几个，三条线是三个隐藏层。学习率 0.1：都在 10 以下；学习率 1：五轮里升到 35、38、60；先 1 后 0.1：第 1 轮升到 15 左右，以后几乎水平；偏置 -0.5：第三层从 62 降到 6，第二层从 22 降到 12，第一层停在 12；偏置 -1：28、63、64，水平；偏置 -1、斜率 0.2：第二层从 55、第三层从 64 降下来，第一层在 30 上下](figure:dead_by_epoch)
#
# - **学习率要尽早减小。** 只用一轮大学习率，网络就带着 16、14、14 个死单元走完余下的路；准确率降得不多，因为单元还够用。一直用 1 则救不回来，换成 LeakyReLU 也没有用：单元都有梯度，但步子还是太大。
# - **权重用 He 的。** 大三倍，往回过三层，单凭权重，梯度就大 27 倍，同样的学习率在第一层杀了四个单元，准确率也不如 He。
# - **死单元会醒。** 偏置 −0.5 时，第三层 64 个单元起初只有 2 个活着。靠这两个，前面的层得到梯度，开始移动；第三层的输入变了，死单元就陆续醒来。这是因为第三层的死，[只对那时的输入而言](../activations/relu.md#misconceptions)。第一层的输入是图像，不会变；用 ReLU 和普通的梯度下降（gradient descent），那里的死单元梯度恰好是 0，权重一步也不动，所以永远醒不来。
# - **没有一个活着，就全完了。** 偏置 −1 时第三层全死，所有权重的梯度恰好是 0，只有输出层的偏置还在学各个数字的频率。
# - **LeakyReLU 救不救得活，要看斜率。** 梯度往回走，每经过一个总在左侧的单元，就乘一次斜率。到第一层要乘三次：斜率 0.01，只剩百万分之一，二十轮里一个也没有醒；斜率 0.2，剩千分之八，许多都醒了。最省事的还是偏置从 0 开始。
#
# ## 死，是对谁而言 { #elsewhere }
#
# “死”是对一组图像说的。取先 1 后 0.1 的那个网络，换几组图像来数：

# %% [markdown] tags=["en"]
# ![Six panels over epochs 0 to 20, dead units of 64, one line for each hidden layer. Rate 0.1: all below 10; rate 1: rising to 35, 38 and 60 within five epochs; rate 1, then 0.1: up to about 15 in epoch 1 and almost level from then on; bias -0.5: layer 3 falls from 62 to 6, layer 2 from 22 to 12, layer 1 stays at 12; bias -1: level at 28, 63 and 64; bias -1, slope 0.2: layer 2 falls from 55 and layer 3 from 64, layer 1 stays near 30](figure:dead_by_epoch)
#
# - **Reduce the rate early.** One epoch at the large rate, and the network goes the rest of the way with 16, 14 and 14 dead units; its accuracy suffers little, because enough units are left. With rate 1 throughout it does not recover, and LeakyReLU is no help: every unit has a gradient, but the steps are still too large.
# - **Take He's weights.** Three times as large, over the three layers on the way back, they alone make the gradient 27 times as large, and the same rate kills four units in layer 1; the accuracy stays below that of He.
# - **Dead units wake.** With bias −0.5 only 2 of the 64 units in layer 3 are alive at first. Through these two the earlier layers get a gradient and move; the inputs of layer 3 change, and one dead unit after another wakes. They were dead [for their inputs at the time](../activations/relu.md#misconceptions) only. The inputs of layer 1 are the images, which do not change; with ReLU and plain gradient descent its dead units have gradients of exactly 0, their weights never move, and they never wake.
# - **With none alive it is over.** With bias −1 all of layer 3 is dead, the gradient of every weight is exactly 0, and only the output layer's bias learns, namely how frequent each digit is.
# - **Whether LeakyReLU revives them depends on its slope.** On its way back the gradient is multiplied by the slope at each unit that is always on the left. For layer 1 that is three times: with 0.01, a millionth is left, and none woke in twenty epochs; with 0.2 it is eight thousandths, and many wake. Simplest of all is to start the biases at 0.
#
# ## Dead for whom { #elsewhere }
#
# “Dead” refers to a set of images. Take the network of rate 1, then 0.1, and count on other sets:

# %% name="elsewhere"
damaged = plans["rate 1, then 0.1"][0]
on_train, on_test = dead(damaged, x_train), dead(damaged, x_test)
by_batch = torch.stack([dead(damaged, x).sum(dim=1) for x in x_train.split(50)])
others = {"held out": on_test, "inverted": dead(damaged, 1 - x_train)}
print("dead on training images:", numbers(on_train.sum(dim=1)))
print("on those held out:      ", numbers(on_test.sum(dim=1)))
print("on 50, in the median:   ", numbers(by_batch.median(dim=0).values))
for name, there in others.items():
    print(f"dead, not on {name:11}", numbers((on_train & ~there).sum(dim=1)))

# %% [markdown] tags=["zh"]
# 图像越少，不激活的单元越多：50 幅图像上是 28、22、17 个，全部训练图像上是 16、14、14 个。训练时死的单元，在留出的图像上有两个醒着：图像不同，预激活值也不同。黑白反转以后，每层都有几个醒过来。所以只凭一批就说“这层死了一半”，说得太早；说“死了”，也要说清是在哪些图像上。
#
# ## 更新与权重之比 { #ratio }
#
# 再训练一次，这回用 [Adam](../optimizers/adam.md#step-size)，学习率 0.001，并画出三次训练的比值：

# %% [markdown] tags=["en"]
# The fewer the images, the more units are not active: 28, 22 and 17 on 50 images, 16, 14 and 14 on all training images. Of the units that are dead in training two are awake on the images held out: other images, other pre-activations. With black and white exchanged several wake in each layer. So a single batch is not enough to say that “half of the layer is dead”, and whoever says “dead” should say on which images.
#
# ## Update over weight { #ratio }
#
# One more run, now with [Adam](../optimizers/adam.md#step-size) and learning rate 0.001; the ratio in three runs:

# %% name="adam"
runs["Adam"] = fit(make(), 20 * [1e-3], torch.optim.Adam)
figure, axes = plt.subplots(1, 3, figsize=(6.4, 3.0), sharey=True)
for ax, name in zip(axes, ("rate 0.1", "rate 1", "Adam"), strict=True):
    ratio = torch.stack([entry["ratio"] for entry in runs[name][1:]])
    epochs = range(1, len(ratio) + 1)
    for number, style in enumerate(("-", "--", ":", "-.")):
        ax.plot(epochs, ratio[:, number], style, label=f"layer {number + 1}")
    ax.set(yscale="log", title=name, xlabel="epoch")
    ax.set_xticks((1, 10, 20) if len(ratio) > 5 else range(1, 6))
legend = axes[2].legend()

# %% [markdown] tags=["zh"]
# ![三张图，横轴是轮数，纵轴是对数刻度的更新与权重之比，四条线是四层。学习率 0.1：第四层从百分之一多降到千分之四，其余三层重合，低一半左右，都缓缓下降；学习率 1：从十分之一左右降到万分之一，最后一轮陡降；Adam：四条线几乎重合，从千分之三降到万分之六](figure:adam)
#
# 用梯度下降，更新就是学习率乘以梯度：第四层的梯度最大，比值也最高；梯度变小，比值就变小。用 Adam，四层几乎一样，因为每个梯度都除以它自己一向的大小。第一步最清楚：
#
# $$
# \Delta w = -\eta\,\frac{g}{\lvert g\rvert + \varepsilon}
# $$
#
# $\eta$ 是学习率，$\varepsilon = 10^{-8}$ 可以不计。梯度不为 0 的权重都挪动 $\eta$，无论梯度多大；为 0 的不动。所以比值是 $\eta\sqrt m$ 除以权重的均方根，$m$ 是不为 0 的比例：

# %% [markdown] tags=["en"]
# ![Three panels over epochs, update over weight on a logarithmic axis, one line for each of four layers. Rate 0.1: layer 4 falls from just above a hundredth to four thousandths, the other three coincide at about half of it, all falling slowly; rate 1: from about a tenth down to a ten-thousandth, steeply in the last epoch; Adam: all four lines almost coincide, falling from three thousandths to six ten-thousandths](figure:adam)
#
# In gradient descent the update is the learning rate times the gradient: layer 4 has the largest gradient and the largest ratio, and as gradients shrink the ratio shrinks. With Adam the four layers are almost equal, because each gradient is divided by what its own size has been of late. The first step shows it best:
#
# $$
# \Delta w = -\eta\,\frac{g}{\lvert g\rvert + \varepsilon}
# $$
#
# $\eta$ is the learning rate, and $\varepsilon = 10^{-8}$ hardly matters. Each weight whose gradient is not 0 moves by $\eta$, however large the gradient; the others stay. So the ratio is $\eta\sqrt m$ over the RMS of the weights, where $m$ is the share that is not 0:

# %% name="first_step"
def first_step(kind, rate):
    model = make()
    optimizer = kind(model.parameters(), lr=rate)
    with watching(model, optimizer) as seen:
        F.cross_entropy(model(x_train[:50]), y_train[:50]).backward()
        optimizer.step()
    return STEPS * seen["ratio"], STEPS * seen["zeros"]


size = [layer.weight.square().mean().sqrt().item() for layer in linear(make())]
sgd, zeros = first_step(torch.optim.SGD, 0.1)
adam, zeros = first_step(torch.optim.Adam, 0.001)
by_hand = 0.001 * (1 - zeros).sqrt() / torch.tensor(size)
for name, ratio in {"SGD": sgd, "Adam": adam, "by hand": by_hand}.items():
    print(f"{name:8}", *(f"{r:.5f}" for r in ratio))

# %% [markdown] tags=["zh"]
# 所以用 Adam 时，梯度直方图说不出步子多大：若所有梯度从头起都只有十分之一，直方图整个左移十倍，步子几乎不变。要看比值本身。反过来，Adam 的比值也看不出梯度在消失；两样都要看。
#
# ## 常见误解 { #misconceptions }
#
# /// misconception | “每个参数的梯度范数都正常，梯度就没有毛病”
# 笔记的循环每层只给出一个数。范数看得出整层的爆炸，看不出其中有多少是 0：下面两个梯度范数相同，一个分给所有单元，另一个只给一个单元，其余的单元什么也学不到。

# %% [markdown] tags=["en"]
# So with Adam a gradient histogram does not tell how large the steps are: were all gradients a tenth from the start, all of it would move left by a power of ten, and the steps would hardly change. Look at the ratio itself. Nor does Adam's ratio show that gradients vanish; look at both.
#
# ## Common misconceptions { #misconceptions }
#
# /// misconception | “If each parameter's gradient has an ordinary norm, the gradients are fine”
# The loop in the notes gives one number for each layer. A norm shows that a whole layer explodes, but not how much of it is 0: of the two gradients below, with the same norm, one is shared by all units and the other goes to a single one, so that the other units learn nothing.

# %% name="same_norm"
model = make()
F.cross_entropy(model(x_train), y_train).backward()
g = model[0].weight.grad
rare = torch.zeros_like(g)
rare[0] = g[0] * g.norm() / g[0].norm()
for name, gradient in {"all units": g, "one unit": rare}.items():
    zeros = (gradient == 0).double().mean()
    print(f"{name:10} norm {gradient.norm():.3f}   zeros {zeros:.3f}")

# %% [markdown] tags=["zh"]
# ///
#
# ## 练习 { #exercises }
#
# 先猜，再运行。
#
# ### 死了就不动吗 { #exercise-moving }
#
# 训练一轮，然后在第一层找出死单元，再走一步。它们的梯度恰好是 0。用普通的梯度下降、带动量的梯度下降和 Adam，它们的权重各会不会动？
#
# /// details | 答案
# 普通的梯度下降只看这一步的梯度，是 0，就不动。动量和 Adam 记得从前的梯度：单元死后，[余下的速度](../optimizers/momentum.md#formula)还会带着它走一阵，每步小一些。不动的那一个，从训练前就是死的，从来没有梯度可记。所以用它们时，第一层的单元也可能醒，或者死得更深。

# %% [markdown] tags=["en"]
# ///
#
# ## Exercises { #exercises }
#
# Guess first, then run.
#
# ### Do the dead lie still? { #exercise-moving }
#
# Train for one epoch, find the dead units of layer 1, and take one more step. Their gradients are exactly 0. Do their weights move under plain gradient descent, under gradient descent with momentum, under Adam?
#
# /// details | Solution
# Plain gradient descent looks at the gradient of the present step only, which is 0, and does not move them. Momentum and Adam remember earlier gradients: after a unit has died [what is left of its velocity](../optimizers/momentum.md#formula) carries it on for a while, a little less each step. The one that does not move was dead before training and has no gradients to remember. So with these, even a unit of layer 1 may wake, or die more thoroughly.

# %% name="still_moving"
def moved_though_dead(kind, **settings):
    model = make()
    optimizer = kind(model.parameters(), **settings)

    def step(batch):
        optimizer.zero_grad()
        F.cross_entropy(model(x_train[batch]), y_train[batch]).backward()
        optimizer.step()

    torch.manual_seed(0)
    for batch in torch.randperm(len(x_train)).split(50):
        step(batch)
    units, before = dead(model, x_train)[0], model[0].weight.detach().clone()
    step(slice(0, 50))
    moved = (model[0].weight != before).any(dim=1)
    return f"{units.sum():2} dead, {(units & moved).sum()} of them moved"


print("SGD:          ", moved_though_dead(torch.optim.SGD, lr=1.0))
print("with momentum:", moved_though_dead(torch.optim.SGD, lr=0.1, momentum=0.9))
print("Adam:         ", moved_though_dead(torch.optim.Adam, lr=0.01))

# %% [markdown] tags=["zh"]
# ///
#
# ### 一个也没死？ { #exercise-nan }
#
# 学习率 1，LeakyReLU 的斜率 0.2，训练一轮。`dead` 数出几个？若把条件改成“对所有图像 $z \le 0$”，又数出几个？
#
# /// details | 答案
# 一个说全死了，一个说一个也没死。损失是 `nan`，预激活值也都是 `nan`，而 `nan` [既不大于 0，也不小于等于 0](../gallery/silent-losses.md#one-nan)。同样的步子，用 ReLU 或斜率 0.01 时还算得出有限的数；斜率 0.2 时，左侧也让大数通过，越滚越大。数之前，先看损失是不是有限的数。

# %% [markdown] tags=["en"]
# ///
#
# ### Not a single one dead? { #exercise-nan }
#
# Learning rate 1, LeakyReLU with slope 0.2, one epoch. How many units does `dead` count? And how many if the condition were “$z \le 0$ for all images”?
#
# /// details | Solution
# The one says all, the other says none. The loss is `nan` and so is every pre-activation, and `nan` [is neither greater than 0 nor at most 0](../gallery/silent-losses.md#one-nan). With ReLU or slope 0.01 the same steps left finite numbers; with 0.2 large ones pass on the left as well, and they grow and grow. Before counting, make sure that the loss is finite.

# %% name="not_a_number"
model = make(activation=fifth)
log = fit(model, [1.0])
with torch.no_grad():
    z = model[0](x_train)
print("loss:", log[1]["loss"])
print("never positive:", *log[1]["dead"].sum(dim=1).tolist())
print("always at most 0, layer 1:", (z <= 0).all(dim=0).sum().item())

# %% [markdown] tags=["zh"]
# ///

# %% [markdown] tags=["en"]
# ///
