# ---
# jupyter:
#   jupytext:
#     text_representation: {extension: .py, format_name: percent}
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown] tags=["zh"]
# ---
# description: 用 PyTorch 训练一个小网络识别手写数字：数据、模型、损失、训练循环、曲线、混淆矩阵，以及它认错的数字和准确率的含义。
# ---
#
# # 识别手写数字 { #mlp-on-digits }
#
# 一个只有一层隐藏层（hidden layer）的网络，看过一千多个手写数字以后，再看同一些人写的另一些数字，100 个里大约认对 98 个；换成别人写的，大约认对 94 个。
#
# ## 想法 { #idea }
#
# 图像是一格一格的灰度，每个灰度是一个数。网络由这些数算出十个得分，每个数字一个；得分最高的就是它的回答。起初权重（weight）是随机的，回答也是瞎猜。训练反复做一件事：看一小批图像，算出回答错得多厉害，再把每个权重朝着错得更少的方向挪一点。
#
# 有一部分图像从头到尾不参加训练，只用来检查：认对看过的图像，死记就行；认对没看过的，才算学会。
#
# 在自己的电脑上运行本实验，需要 `torch`、`scikit-learn`、`matplotlib` 和 `tqdm`。后面的每段代码都接着前面的代码运行。

# %% [markdown] tags=["en"]
# ---
# description: Train a small network on handwritten digits with PyTorch, from data to confusion matrix, look at those it gets wrong, and ask what accuracy means.
# ---
#
# # Reading handwritten digits { #mlp-on-digits }
#
# A network with a single hidden layer, shown some fourteen hundred handwritten digits, recognises about 98 out of 100 others by the same writers, and about 94 out of 100 by other writers.
#
# ## The idea { #idea }
#
# Each image is a grid of grey levels, and each grey level is a number. From these numbers the network computes ten scores, one for each digit; the highest score is its answer. At first the weights are random and the answers guesses. Training repeats one step: look at a few images, compute how wrong the answers are, and move each weight a little in the direction that makes them less wrong.
#
# Some images take no part in training and serve only as a check: images seen before could be known by heart; only images never seen show what was learned.
#
# To run this lab on your own computer you need `torch`, `scikit-learn`, `matplotlib` and `tqdm`. Each block of code continues where the one before it stopped.

# %% name="imports"
import gzip
import math
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory

import matplotlib.pyplot as plt
import numpy as np
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn
from tqdm import tqdm

torch.set_default_dtype(torch.float64)  # (1)!

# %% [markdown] tags=["zh"]
# 1.  PyTorch 默认用 float32，怎样舍入可能因处理器而异，训练又把差别一步步带下去。Float64 慢一些，但差别小得多，小到不影响本页印出的数。
#
# ## 数据 { #data }
#
# Scikit-learn 自带 1797 个手写数字，不必下载。每幅图像有 8 × 8 个像素，灰度从 0（空白）到 16（墨最浓）；除以 16，就落在 0 与 1 之间。`split` 把排好次序的数字分成两部分，最后 360 个留出来供检查；`shuffled` 打乱次序。

# %% [markdown] tags=["en"]
# 1.  PyTorch's default is float32. How it rounds may depend on the processor, and training carries such differences on from step to step. Float64 is slower, but the differences are far smaller, too small for the numbers printed here.
#
# ## The data { #data }
#
# Scikit-learn comes with 1797 handwritten digits, so there is nothing to download. Each image has 8 × 8 pixels with grey levels from 0 (blank) to 16 (full ink); divided by 16 they lie between 0 and 1. `split` takes the digits in a given order and holds out the last 360 for the check; `shuffled` gives a random order.

# %% name="digits"
bunch = load_digits()
images, labels = torch.tensor(bunch.images / 16), torch.tensor(bunch.target)


def split(order):
    train, test = order[:-360], order[-360:]
    return images[train], labels[train], images[test], labels[test]


def shuffled(seed):
    return torch.randperm(len(images), generator=torch.Generator().manual_seed(seed))


x_train, y_train, x_test, y_test = split(shuffled(0))
print("train:", tuple(x_train.shape), "held out:", tuple(x_test.shape))
print("grey levels:", *(16 * x_train).unique().int().tolist())
print("each digit, train:   ", *y_train.bincount().tolist())
print("each digit, held out:", *y_test.bincount().tolist())

# %% [markdown] tags=["zh"]
# `x_train` 是图像，`y_train` 是标签，也就是图像上写的是几；`x_test` 和 `y_test` 是留出的那些。十个数字出现得差不多一样多，所以瞎猜只能猜对十分之一。

# %% [markdown] tags=["en"]
# `x_train` holds the images, `y_train` their labels, that is, which digit each shows; `x_test` and `y_test` are those held out. All ten digits are about equally frequent, so guessing would be right one time in ten.

# %% name="look"
figure, grid = plt.subplots(2, 8, figsize=(6.4, 2.2))
for ax, image, label in zip(grid.flat, x_train, y_train, strict=False):
    ax.imshow(image.numpy(), cmap="gray_r")
    ax.set_title(label.item())
    ax.axis("off")

# %% [markdown] tags=["zh"]
# ![十六幅手写数字，每幅 8 × 8 个像素，上方是标签；笔画只有一两个像素宽，大多数一眼就能认出，有几个要看标签才敢确定](figure:look)
#
# 这么粗的图像，人也不能全认出来。请先不看标签，自己猜一遍。
#
# ### 换成 MNIST { #mnist }
#
# [MNIST](https://en.wikipedia.org/wiki/MNIST_database) 有 7 万个数字，每个 28 × 28 像素，分成四个文件。没有这些文件，这一节可以跳过。
#
# /// details | 读取 MNIST 文件的程序
# 文件的格式叫 IDX：开头两个字节是 0；第三个说明元素的类型，8 表示一个元素一个字节；第四个说明有几个维度。接着是各维度的大小，每个占四个字节，高位在前；最后是数据。文件常用 gzip 压缩，压缩与否都能读。

# %% [markdown] tags=["en"]
# ![Sixteen handwritten digits of 8 by 8 pixels each, their labels above them; strokes are one or two pixels wide, most digits are plain at a glance, some only after reading the label](figure:look)
#
# At so coarse a resolution people do not recognise every digit either. Try it first without reading the labels.
#
# ### MNIST instead { #mnist }
#
# [MNIST](https://en.wikipedia.org/wiki/MNIST_database) has 70 000 digits of 28 × 28 pixels in four files. Without these files, skip this section.
#
# /// details | The program that reads MNIST's files
# Their format is called IDX: two bytes that are 0; a third for the type of the elements, where 8 stands for single bytes; a fourth for the number of dimensions. Then follows the size of each dimension in four bytes, the most significant first, and then the data. The files are usually packed with gzip; packed and unpacked ones are read.

# %% name="read_idx"
def read_idx(path, dimensions):
    found = [p for p in (path, path.with_name(path.name + ".gz")) if p.is_file()]
    if not found:
        raise FileNotFoundError(f"{path}: no such file, nor with .gz: put it there")
    data = (path := found[0]).read_bytes()
    try:
        data = gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data
    except (EOFError, OSError, zlib.error):
        raise ValueError(f"{path}: damaged gzip: download it again") from None
    start, head = data[:4].hex(" "), 4 + 4 * dimensions
    if start != f"00 00 08 0{dimensions}":
        raise ValueError(
            f"{path}: begins with {start or 'nothing'}, not with 00 00 08 0{dimensions}: "
            "put the right file under this name"
        )
    sizes = np.frombuffer(data[4:head].ljust(head - 4, b"\0"), ">u4").tolist()
    if len(data) != (whole := head + math.prod(sizes)):
        raise ValueError(f"{path}: {len(data)} bytes, not {whole}: download it again")
    return torch.tensor(np.frombuffer(data[head:], np.uint8).reshape(sizes))

# %% [markdown] tags=["zh"]
# 三个标签的小文件，压缩前后都读得出；少了一个字节，报错会说明哪里不对、该怎么办：

# %% [markdown] tags=["en"]
# A small file of three labels is read unpacked and packed; when a byte is missing, the message says what is wrong and what to do:

# %% name="three_labels"
three = bytes([0, 0, 8, 1, 0, 0, 0, 3, 7, 2, 1])
with TemporaryDirectory() as folder:
    path = Path(folder, "labels")
    for content in (three, gzip.compress(three), three[:-1]):
        path.write_bytes(content)
        try:
            print(read_idx(path, dimensions=1).tolist())
        except ValueError as error:
            print(str(error).replace(folder, "…"))

# %% [markdown] tags=["zh"]
# `mnist` 读四个文件，并查明图像与标签配得上：

# %% [markdown] tags=["en"]
# `mnist` reads the four files and makes sure that images and labels belong together:

# %% name="mnist"
def mnist(folder):
    data = []
    for part in ("train", "t10k"):
        images = read_idx(Path(folder, f"{part}-images-idx3-ubyte"), dimensions=3)
        labels = read_idx(Path(folder, f"{part}-labels-idx1-ubyte"), dimensions=1)
        largest = max(labels.tolist(), default=-1)
        if len(images) != len(labels) or not 0 <= largest <= 9:
            raise ValueError(
                f"{folder}, {part}: {len(images)} images, {len(labels)} labels up to "
                f"{largest}: not MNIST's: take all four files from one place"
            )
        data += [images / 255, labels.long()]
    return data

# %% [markdown] tags=["zh"]
# ///
#
# 手头有这四个文件，就把它们所在的文件夹写进 `MNIST`。后面的代码不用改，只是要算上好几分钟；文中提到的数，都来自 scikit-learn 的数字。

# %% [markdown] tags=["en"]
# ///
#
# If you have the four files, write their folder into `MNIST`. The code below stays the same, but takes minutes; the numbers in the text are those of scikit-learn's digits.

# %% name="use_mnist"
MNIST = None  # (1)!
if MNIST:
    x_train, y_train, x_test, y_test = mnist(MNIST)

# %% [markdown] tags=["zh"]
# 1.  例如 `MNIST = "data/MNIST/raw"`。
#
# ## 模型 { #model }
#
# 设 $x$ 是一幅图像的 $n$ 个灰度排成的一列，这里 $n = 64$。隐藏层有 128 个神经元（neuron），输出层有 10 个：
#
# $$
# h = \operatorname{ReLU}(W_1 x + b_1), \qquad z = W_2 h + b_2
# $$
#
# $W_1$ 是 $128 \times n$ 个权重，$b_1$ 是 128 个偏置（bias）；$W_2$ 是 $10 \times 128$ 个权重，$b_2$ 是 10 个偏置。[ReLU](../activations/relu.md#idea) 把负数换成 0；没有它，两层[就相当于一层](../activations/why-nonlinearity.md#why-nonlinearity)。$z$ 是十个得分，取值不限。这样的网络叫多层感知机（multilayer perceptron），简称 MLP。

# %% [markdown] tags=["en"]
# 1.  For example `MNIST = "data/MNIST/raw"`.
#
# ## The model { #model }
#
# Let $x$ be the $n$ grey levels of an image in one column; here $n = 64$. The hidden layer has 128 neurons, the output layer 10:
#
# $$
# h = \operatorname{ReLU}(W_1 x + b_1), \qquad z = W_2 h + b_2
# $$
#
# $W_1$ holds $128 \times n$ weights and $b_1$ 128 biases; $W_2$ holds $10 \times 128$ weights and $b_2$ 10 biases. [ReLU](../activations/relu.md#idea) replaces negative numbers by 0; without it the two layers [would amount to one](../activations/why-nonlinearity.md#why-nonlinearity). $z$ holds the ten scores, which may be any numbers. Such a network is called a multilayer perceptron, MLP for short.

# %% name="model"
def mlp(inputs, hidden=128):
    return nn.Sequential(
        nn.Flatten(),  # (1)!
        nn.Linear(inputs, hidden),
        nn.ReLU(),
        nn.Linear(hidden, 10),
    )


torch.manual_seed(0)
model = mlp(x_train[0].numel())
print(model)
print("parameters:", sum(p.numel() for p in model.parameters()))

# %% [markdown] tags=["zh"]
# 1.  把 8 × 8 的图像排成 64 个数。像素之间谁挨着谁，从这里起就看不出来了；这一点[后面](#misconceptions)很要紧。
#
# 参数一共有 $64 \times 128 + 128 + 128 \times 10 + 10 = 9610$ 个，比训练用的图像多得多。
#
# ## 损失 { #loss }
#
# Softmax 把得分变成概率：先取指数，让每个数都为正；再除以总和，让它们加起来等于 1。
#
# $$
# p_k = \frac{e^{z_k}}{e^{z_0} + e^{z_1} + \dots + e^{z_9}}
# $$
#
# 设标签是 $y$。损失函数（loss function）取正确数字的概率的负对数，叫交叉熵（cross-entropy）：
#
# $$
# L = -\ln p_y = \ln\bigl(e^{z_0} + \dots + e^{z_9}\bigr) - z_y
# $$
#
# $p_y = 1$ 时 $L = 0$；$p_y$ 越小，$L$ 越大，没有上限。还没训练的网络给每个数字的概率都在 1/10 左右，所以损失应当接近 $\ln 10$。若差得远，不必等到训练完，就知道有错。

# %% [markdown] tags=["en"]
# 1.  Puts the 8 × 8 pixels in a row of 64 numbers. From here on nothing tells which pixels are neighbours, which will matter [further down](#misconceptions).
#
# There are $64 \times 128 + 128 + 128 \times 10 + 10 = 9610$ parameters, far more than images to train on.
#
# ## The loss { #loss }
#
# Softmax turns scores into probabilities: the exponential makes every number positive, and dividing by the total makes them add up to 1.
#
# $$
# p_k = \frac{e^{z_k}}{e^{z_0} + e^{z_1} + \dots + e^{z_9}}
# $$
#
# Let $y$ be the label. The loss function is the negative logarithm of the probability of the right digit, called cross-entropy:
#
# $$
# L = -\ln p_y = \ln\bigl(e^{z_0} + \dots + e^{z_9}\bigr) - z_y
# $$
#
# For $p_y = 1$ it is 0; the smaller $p_y$, the larger $L$, without limit. An untrained network gives each digit a probability of about 1/10, so the loss should be close to $\ln 10$. If it is far off, something is wrong, and no training was needed to find out.

# %% name="loss"
with torch.no_grad():
    z = model(x_test)
by_hand = z.exp().sum(dim=1).log() - z[torch.arange(len(z)), y_test]  # (1)!
loss = F.cross_entropy(z, y_test)  # (2)!
print("by hand = F.cross_entropy:", torch.allclose(by_hand.mean(), loss))
print(f"before training: {loss:.2f}, ln 10 = {math.log(10):.2f}")

# %% [markdown] tags=["zh"]
# 1.  `z[…]` 从每幅图像的十个得分里取出标签的那一个，即 $z_y$。
# 2.  `F.cross_entropy` 收的是得分 $z$，里面自己做 softmax，再对所有图像取平均。
#
# ## 训练循环 { #loop }
#
# 每一步取 50 幅图像，叫一个小批量（mini-batch）；算出损失，由反向传播（backpropagation）求出每个参数的梯度（gradient），再让每个参数逆着梯度走一小步，步子的大小由学习率（learning rate）`lr` 决定。所有训练图像都用过一遍，叫一轮（epoch）；每轮重新打乱次序。
#
# 优化器是带动量（momentum）的随机梯度下降：每一步走的方向，是到此为止所有梯度之和，越早的梯度份额越小，每过一步乘一次 0.9。

# %% [markdown] tags=["en"]
# 1.  `z[…]` picks from each image's ten scores the one of its label, $z_y$.
# 2.  `F.cross_entropy` takes the scores $z$, applies softmax itself and averages over the images.
#
# ## The loop { #loop }
#
# Each step takes 50 images, a mini-batch, and computes the loss; backpropagation finds the gradient with respect to each parameter, and each parameter takes a small step against it, whose size is set by the learning rate `lr`. Once all training images have been used, an epoch is over, and the next begins in another order.
#
# The optimiser is stochastic gradient descent with momentum: each step goes along the sum of all gradients so far, in which older gradients count less, by a factor of 0.9 for each step.

# %% name="fit"
def measure(model, x, y):
    with torch.no_grad():
        z = model(x)
    right = (z.argmax(dim=1) == y).double().mean()
    return F.cross_entropy(z, y).item(), right.item()


def fit(data, make=mlp, epochs=20, seed=0):
    x_train, y_train, x_test, y_test = data
    torch.manual_seed(seed)
    model = make(x_train[0].numel())
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    history = [measure(model, x_train, y_train) + measure(model, x_test, y_test)]
    for _ in tqdm(range(epochs)):  # (1)!
        for batch in torch.randperm(len(x_train)).split(50):  # (2)!
            loss = F.cross_entropy(model(x_train[batch]), y_train[batch])
            optimizer.zero_grad()  # (3)!
            loss.backward()
            optimizer.step()
        history += [measure(model, x_train, y_train) + measure(model, x_test, y_test)]
    return model, history

# %% [markdown] tags=["zh"]
# 1.  进度条。`tqdm` 把它写到标准错误，不属于程序的输出，所以这里没有记录；运行笔记本时能看到。
# 2.  图像的编号打乱以后，每 50 个一份，最后一份 37 个。
# 3.  梯度会累加到上一步留下的梯度上，所以每步要先清零。
#
# `history` 每轮记下四个数：训练图像上的损失和准确率（accuracy），留出图像上的损失和准确率。准确率就是认对的比例。第 0 行是训练之前。

# %% [markdown] tags=["en"]
# 1.  A progress bar. `tqdm` writes it to standard error, which is not the program's output, so it is not recorded here; you will see it when you run the notebook.
# 2.  The numbers of the images in random order, cut into portions of 50; the last one has 37.
# 3.  Gradients are added to what the step before left behind, so each step starts by clearing them.
#
# `history` notes four numbers after each epoch: loss and accuracy on the training images, loss and accuracy on those held out. Accuracy is the fraction recognised correctly. Row 0 is before training.

# %% name="train"
model, history = fit((x_train, y_train, x_test, y_test))
print("epoch   train: loss  accuracy   held out: loss  accuracy")
for epoch in (0, 1, 2, 5, 10, 20):
    a, b, c, d = history[epoch]
    print(f"{epoch:5}{a:14.3f}{b:10.3f}{c:17.3f}{d:10.3f}")

# %% [markdown] tags=["zh"]
# 一轮只有 29 步，一轮之后已有九成认对。
#
# ## 训练曲线 { #curves }

# %% [markdown] tags=["en"]
# An epoch has only 29 steps, and after the first nine digits in ten are recognised.
#
# ## The curves { #curves }

# %% name="curves"
train_loss, train_right, test_loss, test_right = zip(*history, strict=True)
figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 2.9))
left.plot(train_loss, label="train")
left.plot(test_loss, "--", label="held out")
left.set(yscale="log", title="loss")
left.legend()
right.plot([100 * (1 - share) for share in train_right])
right.plot([100 * (1 - share) for share in test_right], "--")
right.set(title="wrong, %", ylim=(0, 12), yticks=(0, 5, 10))
for ax in (left, right):
    ax.set(xlabel="epoch", xticks=range(0, 21, 5))

# %% [markdown] tags=["zh"]
# ![左图是损失随轮数的变化，纵轴是对数刻度：训练图像的实线一路降到百分之一附近，留出图像的虚线大约十轮后停在十分之一附近；右图是认错的百分比：实线降到 0，虚线停在百分之二到四](figure:curves)
#
# 两条曲线分开了。除了几处小起伏，训练损失一直在降，留出的损失到十分之一附近就不再降：后来学到的东西，对没看过的图像几乎没有用。只看实线，会以为还在进步。
#
# 这样的曲线怎样画、怎样不骗自己，[另一个实验](learn-to-draw.md#curves)专门讲。
#
# ## 没见过的数字 { #held-out }
#
# 留出的 360 个数字没有参加训练。网络认对几个？

# %% [markdown] tags=["en"]
# ![On the left the loss by epoch on a logarithmic axis: the solid line for the training images falls to about a hundredth, the dashed line for those held out stops falling near a tenth after about ten epochs; on the right the percentage wrong: the solid line reaches 0, the dashed line stays at two to four percent](figure:curves)
#
# The two curves part. Small bumps aside, the loss on the training images keeps falling, while the loss on those held out stops near a tenth: what the network learns from then on is of little use for images it has not seen. The solid line alone would show progress to the end.
#
# How to draw such curves, and not be fooled by them, is the subject of [another lab](learn-to-draw.md#curves).
#
# ## Digits never seen { #held-out }
#
# The 360 digits held out took no part in training. How many are recognised?

# %% name="held_out"
with torch.no_grad():
    probabilities = model(x_test).softmax(dim=1)
confidence, answer = probabilities.max(dim=1)
right, n = answer == y_test, len(y_test)
accuracy = right.double().mean().item()
print(f"{right.sum()} of {n} recognised: {accuracy:.3f}")
print("accuracy ≥ 0.97:", accuracy >= 0.97)
print(f"standard error: {math.sqrt(accuracy * (1 - accuracy) / n):.3f}")

# %% [markdown] tags=["zh"]
# 这个 0.978 本身也有误差，因为换 360 个数字，结果会变。设网络认对的概率是 $p$。认对记 1，认错记 0，每个数字的方差就是 $p\,(1 - p)$；$n$ 个独立的数字取平均，方差是它的 $n$ 分之一。再开平方，得到标准差，这里叫标准误差（standard error）：
#
# $$
# \sqrt{\frac{p\,(1 - p)}{n}}
# $$
#
# 这里是 0.008。要分辨 0.97 与 0.98，360 个数字不够。
#
# ## 混淆矩阵 { #confusion }
#
# 把每个留出的数字数进一张表，行是标签，列是回答。这张表叫混淆矩阵（confusion matrix），它说明谁被认成了谁。对角线上是认对的；其余不为 0 的格子涂了颜色，错得越多，颜色越浓。

# %% [markdown] tags=["en"]
# This 0.978 has an error of its own: another 360 digits would give another number. Let $p$ be the probability that the network is right. Count 1 for a right answer and 0 for a wrong one: each digit has the variance $p\,(1 - p)$, and the average of $n$ independent digits one $n$-th of that. Its square root is the standard deviation, here called standard error:
#
# $$
# \sqrt{\frac{p\,(1 - p)}{n}}
# $$
#
# That is 0.008 here: 360 digits are too few to tell 0.97 from 0.98.
#
# ## The confusion matrix { #confusion }
#
# Count each held-out digit into a table whose rows are labels and whose columns are answers. This confusion matrix tells which digits were taken for which. The diagonal holds the right answers; the other cells that are not 0 are coloured, more strongly for more mistakes.

# %% name="confusion"
counts = torch.bincount(10 * y_test + answer, minlength=100).view(10, 10)
mistakes = counts - counts.diag().diag()
figure, ax = plt.subplots(figsize=(5, 5))
shades = mistakes.double().where(mistakes > 0, torch.nan)  # (1)!
ax.imshow(shades.numpy(), cmap="Oranges", vmin=0, vmax=2 * int(mistakes.max()))
for row, column in counts.nonzero().tolist():
    ax.text(column, row, counts[row, column].item(), ha="center", va="center")
ax.set(xlabel="answer", ylabel="label", xticks=range(10), yticks=range(10))
ax.grid(False)

# %% [markdown] tags=["zh"]
# 1.  `nan` 不涂颜色。
#
# ![十行十列的表，行是标签，列是回答；对角线上是 28 到 42 之间的数，对角线以外只有五个格子不为零：5 被认成 9 三次，3 被认成 2 两次，1 和 3 各有一次被认成 8，8 有一次被认成 5](figure:confusion)
#
# 错误集中在几处：认错的三个 5 都成了 9，认错的三个 3 有两个成了 2。没有一个 9 被认成 5，所以表不对称。
#
# ## 错在哪些数字上 { #mistakes }
#
# 先看网络给自己的回答多高的概率，再看图像。

# %% [markdown] tags=["en"]
# 1.  `nan` gets no colour.
#
# ![A table of ten rows, the labels, and ten columns, the answers; the diagonal holds numbers from 28 to 42, and off it only five cells are not zero: 5 taken for 9 three times, 3 for 2 twice, 1 and 3 for 8 once each, 8 for 5 once](figure:confusion)
#
# The mistakes gather in a few cells: all three of the wrong 5s were taken for a 9, two of the three wrong 3s for a 2. No 9 was taken for a 5, so the table is not symmetric.
#
# ## The digits it gets wrong { #mistakes }
#
# First the probability that the network gave its answers, then the images.

# %% name="mistakes"
wrong = (~right).nonzero().flatten()
wrong = wrong[confidence[wrong].argsort(descending=True)][:8]
second = probabilities[wrong].argsort(dim=1, descending=True)[:, 1]
print(f"mean probability of right answers: {confidence[right].mean():.2f}")
print(f"mean probability of wrong answers: {confidence[~right].mean():.2f}")
print(f"second guess right: {(second == y_test[wrong]).sum()} of {len(wrong)}")
figure, grid = plt.subplots(2, 4, figsize=(6.4, 3.9))
for ax, i in zip(grid.flat, wrong.tolist(), strict=False):
    ax.imshow(x_test[i].numpy(), cmap="gray_r")
    ax.set_title(f"{y_test[i]} → {answer[i]}: {confidence[i]:.2f}")
    ax.axis("off")

# %% [markdown] tags=["zh"]
# ![八幅认错的数字，每幅上方写着标签、回答和回答的概率；第一行是 5 认成 9、1 认成 8、8 认成 5、3 认成 2，第二行是 3 认成 8、3 认成 2、两个 5 认成 9；几个 5 的上半部分几乎合拢成一个圈，两个 3 的底部有一横](figure:mistakes)
#
# 大部分错误，看图能猜到缘由：
#
# - 那几个 5，横和弯在 8 × 8 的格子里几乎碰到一起，上半部分像 9 的圈。
# - 被认成 2 的两个 3，上面有钩，底部有一横，2 也是这样。
# - 被认成 8 的 1 带着一个粗钩；被认成 5 的 8，下面的圈左边很淡。
#
# 认错时，概率平均是 0.72，认对时是 0.98，可见网络多少“知道”自己没把握；八次里有五次，第二个猜测就是对的。但也有例外：第一个 5，它几乎以概率 1 说成 9。概率高，只说明 9 的得分远高于其余的得分，不说明回答是对的。
#
# ## 准确率说明了什么 { #meaning }
#
# 0.978 是不是运气？换三种打乱的次序，每次重新训练：

# %% [markdown] tags=["en"]
# ![Eight digits it got wrong, above each the label, the answer and the answer's probability; in the first row a 5 taken for 9, a 1 for 8, an 8 for 5, a 3 for 2, in the second a 3 for 8, a 3 for 2 and two 5s for 9; the upper part of some 5s almost closes into a loop, and two 3s have a bar at the bottom](figure:mistakes)
#
# For most mistakes the image suggests a reason:
#
# - In those 5s, bar and bow almost touch on a grid of 8 × 8, and the upper part looks like the loop of a 9.
# - The two 3s that were taken for 2 have a hook at the top and a bar at the bottom, as a 2 has.
# - The 1 that was taken for an 8 has a thick flag; in the 8 that was taken for a 5 the left side of the lower loop is faint.
#
# When the answer is wrong its probability is 0.72 on average, when it is right 0.98, so to some extent the network “knows” that it is unsure; in five cases of eight its second guess is right. There are exceptions: the first 5 it calls a 9 with a probability of almost 1. A high probability only says that the score of the 9 is far above the others, not that the answer is right.
#
# ## What accuracy tells { #meaning }
#
# Was 0.978 luck? Three other ways of shuffling, a fresh network for each:

# %% name="luck"
for seed in (1, 2, 3):
    _, history = fit(split(shuffled(seed)), seed=seed)
    print(f"seed {seed}: held out {history[-1][3]:.3f}")

# %% [markdown] tags=["zh"]
# 结果在 0.964 与 0.986 之间，与标准误差 0.008 相称。要说“准确率至少 0.97”，得说清是哪一次划分。
#
# 运气之外，还有一件事更要紧：打乱次序以后，留出的数字和训练的数字出自同一些人的手。数据的说明（`load_digits().DESCR`）里写着，这 1797 个数字由 13 个人写成；谁写了哪个没有记录，但文件的次序泄露了一些。给每个数字，在标签相同的数字里找出最像它的一个，看两者在文件里隔多远：

# %% [markdown] tags=["en"]
# The results lie between 0.964 and 0.986, in keeping with a standard error of 0.008. Whoever claims an accuracy of at least 0.97 has to say for which split.
#
# Besides luck, something else matters more: after shuffling, the digits held out were written by the same people as the digits trained on. According to the data's description (`load_digits().DESCR`), 13 people wrote these 1797 digits; it does not say who wrote which, but the order of the file gives some of it away. For each digit, look for the most similar one among those with the same label, and see how far apart the two stand in the file:

# %% name="neighbours"
place = torch.arange(len(labels))
other = (labels[:, None] == labels) & (place[:, None] != place)
close = (place[:, None] - place).abs() <= 100
distance = torch.cdist(images.flatten(1), images.flatten(1)).where(other, torch.inf)
nearest = close[place, distance.argmin(dim=1)].double().mean()
print(f"most similar one within 100 places: {nearest:.2f}")
print(f"any one of the same label:          {close[other].double().mean():.2f}")

# %% [markdown] tags=["zh"]
# 一半以上的数字，最像它的就在前后 100 个之内；任选一个，只有十分之一。看来文件里挨得近的数字，多半出自同一个人。于是换一种划分：不打乱，留出连续的 360 个，写它们的人，网络大多没有见过。五段各留出一次：

# %% [markdown] tags=["en"]
# More than half of the digits have their nearest relative within 100 places, where one picked at random would be that close one time in ten. It seems that digits close together in the file are mostly by the same person. That suggests another split: do not shuffle, and hold out 360 digits in a row, whose writers the network has mostly not met. Five such blocks, each held out once:

# %% name="other_writers"
blocks = []
for block in range(5):
    _, history = fit(split(torch.arange(len(images)).roll(360 * block)))  # (1)!
    blocks.append(history[-1][3])
print("held out:", *(f"{share:.3f}" for share in blocks))
print(f"mean: {sum(blocks) / 5:.2f}")

# %% [markdown] tags=["zh"]
# 1.  `roll` 把末尾的 360 个移到前头，于是排到末尾、被留出的是它们前面的一段。
#
# 同样的网络，同样的训练，准确率平均只有 0.94：认错的从百分之二变成百分之六。0.978 没有算错，它回答的是另一个问题：同一些人再写一些数字，能认出多少。如果要认的是别人写的数字，就该按人来划分。
#
# ## 常见误解 { #misconceptions }
#
# /// misconception | “最后一层要加 softmax，因为交叉熵要的是概率”
# `nn.CrossEntropyLoss` 和 `F.cross_entropy` 自己会做 softmax。模型里再做一次，也不报错，但送进去的得分只能在 0 与 1 之间：哪怕每次都以概率 1 答对，损失也降不到 0，最低只到 $\ln(e + 9) - 1$。损失停在这个数以上，却没有报错说明原因。

# %% [markdown] tags=["en"]
# 1.  `roll` moves the last 360 to the front, so that the block before them comes last and is held out.
#
# With the same network and the same training the accuracy is only 0.94 on average: six percent wrong where it was two. The 0.978 was no miscalculation; it answers another question, namely how many more digits by the same people would be recognised. Where the digits of other people are to be read, the split has to go by people.
#
# ## Common misconceptions { #misconceptions }
#
# /// misconception | “The last layer needs a softmax, because cross-entropy wants probabilities”
# `nn.CrossEntropyLoss` and `F.cross_entropy` apply softmax themselves. Another one in the model raises no error, but then the scores that go in lie between 0 and 1: even if every answer were right with probability 1, the loss could not fall to 0, only to $\ln(e + 9) - 1$. The loss stays above that number, and no error says why.

# %% name="softmax_twice"
perfect = torch.eye(10)  # (1)!
print(f"perfect answers: {F.cross_entropy(perfect, torch.arange(10)):.4f}")
print(f"ln(e + 9) - 1 = {math.log(math.e + 9) - 1:.4f}")

# %% [markdown] tags=["zh"]
# 1.  十个图像，标签是 0 到 9，每个都以概率 1 答对。
#
# ///
#
# /// misconception | “网络学会了数字的形状”
# 它学会的是哪些像素有墨、哪些没有。`nn.Flatten` 之后，像素的位置没有远近之分。把留出的图像左右移动一个像素，人几乎看不出差别，网络的准确率却掉到一半左右。

# %% [markdown] tags=["en"]
# 1.  Ten images with the labels 0 to 9, each answered right with probability 1.
#
# ///
#
# /// misconception | “The network has learned the shapes of the digits”
# It has learned which pixels hold ink and which do not. After `nn.Flatten` no pixel is nearer to one than to another. Move the held-out images by a single pixel to one side: people hardly notice, and the accuracy falls to about a half.

# %% name="shifted"
for name, shift in {"right": 1, "left": -1}.items():
    moved = x_test.roll(shift, dims=2)
    print(f"one pixel {name}: {measure(model, moved, y_test)[1]:.2f}")
print(f"mean grey of the outermost columns: {x_test[:, :, [0, -1]].mean():.3f}")

# %% [markdown] tags=["zh"]
# 移出一边的像素从另一边进来（`roll`）；最外面的两列几乎是空的，所以没有影响。[卷积网络](https://doi.org/10.1109/5.726791)在图像的各处使用同样的权重，为的就是少受移动的影响。
#
# ///
#
# ## 练习 { #exercises }
#
# 先猜，再运行。
#
# ### 打乱像素 { #exercise-pixels }
#
# 按同一种随机次序重排每幅图像的 64 个像素，训练的和留出的都这样排。人再也认不出任何一个数字。重新训练的网络，准确率会是多少？
#
# /// details | 答案
# 与原来差不多，差别在标准误差之内。第一层的每个神经元给每个像素一个权重，像素排在哪里都一样；这再次说明，它不知道形状。

# %% [markdown] tags=["en"]
# Pixels that leave on one side come back on the other (`roll`); the outermost columns are almost empty, so that makes no difference. [Convolutional networks](https://doi.org/10.1109/5.726791) use the same weights everywhere in the image in order to suffer less from such shifts.
#
# ///
#
# ## Exercises { #exercises }
#
# Guess first, then run.
#
# ### Shuffled pixels { #exercise-pixels }
#
# Rearrange the 64 pixels of every image in one and the same random order, in the training images and in those held out. People can no longer read a single digit. How accurate will a network be that is trained on them?
#
# /// details | Solution
# About as accurate as before; the difference is within the standard error. Each neuron of the first layer has a weight for each pixel, wherever the pixel stands, which shows once more that it knows nothing of shapes.

# %% name="mixed_pixels"
generator = torch.Generator().manual_seed(0)
mixed = torch.randperm(x_train[0].numel(), generator=generator)
x_mixed, x_mixed_test = (x.flatten(1)[:, mixed] for x in (x_train, x_test))
_, history = fit((x_mixed, y_train, x_mixed_test, y_test))
print(f"held out: {history[-1][3]:.3f}")

# %% [markdown] tags=["zh"]
# ///
#
# ### 没有隐藏层 { #exercise-linear }
#
# 去掉隐藏层和 ReLU，只留一层，由 64 个灰度直接算出十个得分。准确率会降多少？训练图像还能全部认对吗？
#
# /// details | 答案
# 仍有 0.953。数字的灰度大多一层就分得开，隐藏层把错误从百分之五减到百分之二。训练图像二十轮后也没有全部认对，有隐藏层时则全部认对了。

# %% [markdown] tags=["en"]
# ///
#
# ### No hidden layer { #exercise-linear }
#
# Drop the hidden layer and the ReLU, and leave one layer that computes the ten scores straight from the 64 grey levels. How much accuracy is lost? Will it still recognise all of the training images?
#
# /// details | Solution
# There remains 0.953. One layer is enough to tell most of these digits apart; the hidden layer cuts the mistakes from five percent to two. Nor are all of the training images recognised after twenty epochs, as they were with the hidden layer.

# %% name="one_layer"
def one_layer(inputs):
    return nn.Sequential(nn.Flatten(), nn.Linear(inputs, 10))


_, history = fit((x_train, y_train, x_test, y_test), one_layer)
print(f"train {history[-1][1]:.3f}, held out {history[-1][3]:.3f}")

# %% [markdown] tags=["zh"]
# ///

# %% [markdown] tags=["en"]
# ///
