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
# # 实验：识别手写数字 { #mlp-on-digits }
#
# 一个只有一层隐藏层（hidden layer）的网络，看过一千多个手写数字以后，能认出它没见过的数字，100 个里大约认对 98 个。
#
# ## 想法 { #idea }
#
# 每幅图像是一组灰度，每个灰度是一个数。网络由这些数算出十个得分，每个数字一个；得分最高的就是它的回答。起初权重（weight）是随机的，回答也是瞎猜。训练反复做一件事：看一小批图像，算出回答错得多厉害，再把每个权重朝着错得更少的方向挪一点。
#
# 有一部分图像从头到尾不参加训练，只用来检查：认对看过的图像，靠背就行；认对没看过的，才算学会。
#
# 在自己的电脑上运行本实验，需要 `torch`、`scikit-learn`、`matplotlib` 和 `tqdm`。后面的每段代码都接着前面的代码运行。

# %% [markdown] tags=["en"]
# ---
# description: Train a small network on handwritten digits with PyTorch, from data to confusion matrix, look at those it gets wrong, and ask what accuracy means.
# ---
#
# # Lab: reading handwritten digits { #mlp-on-digits }
#
# A network with a single hidden layer, shown some fourteen hundred handwritten digits, recognises about 98 out of 100 digits that it has never seen.
#
# ## The idea { #idea }
#
# Each image is a grid of grey levels, and each grey level is a number. From these numbers the network computes ten scores, one for each digit; the highest score is its answer. At first the weights are random and the answers guesses. Training repeats one step: look at a few images, compute how wrong the answers are, and move each weight a little in the direction that makes them less wrong.
#
# Some images take no part in training and serve only as a check: images seen before could be learned by heart, and only images never seen show what was learned.
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
# Scikit-learn 自带 1797 个手写数字，不必下载。每幅图像有 8 × 8 个像素，灰度从 0（白）到 16（黑）；除以 16，就落在 0 与 1 之间。下面的函数打乱次序，留出 360 个供检查。

# %% [markdown] tags=["en"]
# 1.  PyTorch's default is float32. How it rounds may depend on the processor, and training carries such differences on from step to step. Float64 is slower, but the differences are far smaller, too small for the numbers printed here.
#
# ## The data { #data }
#
# Scikit-learn brings 1797 handwritten digits along, so there is nothing to download. Each image has 8 × 8 pixels with grey levels from 0 (white) to 16 (black); divided by 16 they lie between 0 and 1. The function below shuffles the digits and holds out 360 of them for the check.

# %% name="digits"
def digits(seed=0, shuffle=True, held_out=360):
    bunch = load_digits()
    images, labels = torch.tensor(bunch.images / 16), torch.tensor(bunch.target)
    order = torch.arange(len(images))
    if shuffle:
        generator = torch.Generator().manual_seed(seed)
        order = torch.randperm(len(images), generator=generator)
    train, test = order[:-held_out], order[-held_out:]
    return images[train], labels[train], images[test], labels[test]


x_train, y_train, x_test, y_test = digits()
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
# [MNIST](https://en.wikipedia.org/wiki/MNIST_database) 有 7 万个数字，每个 28 × 28 像素，分成四个文件，格式叫 IDX：开头两个字节是 0，第三个说明每个元素的类型（8 表示一个字节），第四个说明有几个维度；接着是各维度的大小，每个占四个字节，高位在前；最后是数据。文件常用 gzip 压缩，这里两种都能读。

# %% [markdown] tags=["en"]
# ![Sixteen handwritten digits of 8 by 8 pixels each, their labels above them; strokes are one or two pixels wide, most digits are plain at a glance, some only after reading the label](figure:look)
#
# At so coarse a resolution people do not recognise every digit either. Try it first without reading the labels.
#
# ### MNIST instead { #mnist }
#
# [MNIST](https://en.wikipedia.org/wiki/MNIST_database) has 70 000 digits of 28 × 28 pixels in four files. Their format is called IDX: two bytes that are 0, a third for the type of the elements (8 stands for single bytes), a fourth for the number of dimensions; then the size of each dimension in four bytes, the most significant first; then the data. The files are usually packed with gzip; this function reads them packed or unpacked.

# %% name="read_idx"
def read_idx(path, dimensions):
    if not path.exists():
        path = path.with_name(path.name + ".gz")
    if not path.exists():
        raise FileNotFoundError(f"{path}: no such file, nor without .gz: put it there")
    data = path.read_bytes()
    try:
        data = gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data
    except (EOFError, OSError, zlib.error):
        raise ValueError(f"{path}: damaged gzip: download it again") from None
    start, head = data[:4].hex(" "), 4 + 4 * dimensions
    if start != f"00 00 08 0{dimensions}":
        raise ValueError(
            f"{path}: begins with {start}, not with 00 00 08 0{dimensions}: "
            "put the right file under this name"
        )
    sizes = np.frombuffer(data[4:head].ljust(head - 4, b"\0"), ">u4").tolist()
    if len(data) != (whole := head + math.prod(sizes)):
        raise ValueError(f"{path}: {len(data)} bytes, not {whole}: download it again")
    return torch.tensor(np.frombuffer(data[head:], np.uint8).reshape(sizes))

# %% [markdown] tags=["zh"]
# 读文件的程序，要在文件坏了的时候说清楚哪里不对、该怎么办。下面写一个三个标签的小文件，再一样一样地弄坏它：

# %% [markdown] tags=["en"]
# A program that reads files should say, when a file is broken, what is wrong and what to do. Here is a small file of three labels, then the same file broken in one way after the other:

# %% name="broken_files"
good = bytes([0, 0, 8, 1, 0, 0, 0, 3, 7, 2, 1])
versions = {
    "missing": None,
    "good": good,
    "packed": gzip.compress(good),
    "truncated": good[:-1],
    "packed, truncated": gzip.compress(good)[:-4],
    "images, not labels": bytes([0, 0, 8, 3]) + good,
}
with TemporaryDirectory() as folder:
    path = Path(folder, "labels")
    for version, content in versions.items():
        if content:
            path.write_bytes(content)
        try:
            said = read_idx(path, dimensions=1).tolist()
        except (OSError, ValueError) as error:
            said = str(error).replace(folder, "…")
        print(f"{version}: {said}")

# %% [markdown] tags=["zh"]
# 手头有 MNIST 那四个文件的读者，把它们所在的文件夹写进 `MNIST`，后面的代码不用改，只是要算上几分钟。

# %% [markdown] tags=["en"]
# If you have MNIST's four files, write the folder they are in into `MNIST`; the code below stays the same and takes minutes.

# %% name="mnist"
def mnist(folder):
    data = []
    for part in ("train", "t10k"):
        images = read_idx(Path(folder, f"{part}-images-idx3-ubyte"), dimensions=3)
        labels = read_idx(Path(folder, f"{part}-labels-idx1-ubyte"), dimensions=1)
        if len(images) != len(labels) or len(labels) == 0 or labels.max() > 9:
            raise ValueError(
                f"{folder}: {len(images)} images and {len(labels)} labels of {part} "
                "do not belong together: take all four files from one place"
            )
        data += [images / 255, labels.long()]
    return data


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
# $W_1$ 是 $128 \times n$ 个权重，$b_1$ 是 128 个偏置（bias）；$W_2$ 是 $10 \times 128$ 个权重，$b_2$ 是 10 个偏置。[ReLU](../activations/relu.md#idea) 把负数换成 0；没有它，两层[就相当于一层](../activations/why-nonlinearity.md#why-nonlinearity)。$z$ 是十个得分，取值不限。这样的网络叫多层感知机（perceptron；英文全称 multilayer perceptron，简称 MLP）。

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
# $p_y = 1$ 时 $L = 0$；$p_y$ 越小，$L$ 越大，没有上限。还没训练的网络给每个数字的概率都在 1/10 左右，所以损失应当接近 $\ln 10$。动手训练之前先查这个数，能查出不少错误。

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
# For $p_y = 1$ it is 0; the smaller $p_y$, the larger $L$, without limit. An untrained network gives each digit a probability of about 1/10, so the loss should be close to $\ln 10$. Looking at this number before training uncovers many a mistake.

# %% name="loss"
with torch.no_grad():
    z = model(x_test)
by_hand = z.exp().sum(dim=1).log() - z[torch.arange(len(z)), y_test]
loss = F.cross_entropy(z, y_test)  # (1)!
print("by hand = F.cross_entropy:", torch.allclose(by_hand.mean(), loss))
print(f"before training: {loss:.2f}, ln 10 = {math.log(10):.2f}")

# %% [markdown] tags=["zh"]
# 1.  `F.cross_entropy` 收的是得分 $z$，里面自己做 softmax，再对所有图像取平均。
#
# ## 训练循环 { #loop }
#
# 每一步取 50 幅图像，叫一个小批量（mini-batch）；算出损失，由反向传播（backpropagation）求出每个参数的梯度（gradient），再让每个参数逆着梯度走一小步。所有训练图像都用过一遍，叫一轮（epoch）。每轮重新打乱次序。
#
# 优化器是带动量（momentum）的随机梯度下降：每一步走的方向，是到此为止所有梯度之和，越早的梯度份额越小，每过一步乘一次 0.9。

# %% [markdown] tags=["en"]
# 1.  `F.cross_entropy` takes the scores $z$, applies softmax itself and averages over the images.
#
# ## The loop { #loop }
#
# Each step takes 50 images, a mini-batch, and computes the loss; backpropagation finds the gradient with respect to each parameter, and each parameter takes a small step against it. Once all training images have been used, an epoch is over, and the next begins in another order.
#
# The optimizer is stochastic gradient descent with momentum: each step goes along the sum of all gradients so far, in which older gradients count less, by a factor of 0.9 for each step.

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
        for batch in torch.randperm(len(x_train)).split(50):
            loss = F.cross_entropy(model(x_train[batch]), y_train[batch])
            optimizer.zero_grad()  # (2)!
            loss.backward()
            optimizer.step()
        history += [measure(model, x_train, y_train) + measure(model, x_test, y_test)]
    return model, history

# %% [markdown] tags=["zh"]
# 1.  进度条。`tqdm` 把它写到标准错误，不属于程序的输出，所以本页没有显示；运行笔记本时能看到。
# 2.  梯度会累加到上一步留下的梯度上，所以每步要先清零。
#
# `history` 每轮记下四个数：训练图像上的损失和准确率（accuracy），留出图像上的损失和准确率。准确率就是认对的比例。第 0 行是训练之前。

# %% [markdown] tags=["en"]
# 1.  A progress bar. `tqdm` writes it to standard error, which is not the program's output, so this page does not show it; in the notebook you will see it.
# 2.  Gradients are added to what the step before left behind, so each step starts by clearing them.
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
left.set(yscale="log", xlabel="epoch", title="loss", xticks=range(0, 21, 5))
right.plot([100 * (1 - share) for share in train_right])
right.plot([100 * (1 - share) for share in test_right], "--")
right.set(xlabel="epoch", title="wrong, %", xticks=range(0, 21, 5), ylim=(0, 12))
legend = figure.legend(*left.get_legend_handles_labels(), loc="outside lower center", ncols=2)

# %% [markdown] tags=["zh"]
# ![左图是损失随轮数的变化，纵轴是对数刻度：训练图像的实线一路降到百分之一附近，留出图像的虚线大约十轮后停在十分之一附近；右图是认错的百分比：实线降到 0，虚线停在百分之二到三](figure:curves)
#
# 两条曲线分了家。训练损失一直在降，留出的损失到十分之一附近就不再降：后来学到的东西，只对看过的图像有用。只看实线，会以为还在进步。
#
# ## 没见过的数字 { #held-out }
#
# 留出的 360 个数字，网络一个也没见过。

# %% [markdown] tags=["en"]
# ![On the left the loss by epoch on a logarithmic axis: the solid line for the training images falls to about a hundredth, the dashed line for those held out stops falling near a tenth after about ten epochs; on the right the percentage wrong: the solid line reaches 0, the dashed line stays at two to three percent](figure:curves)
#
# The two curves part. The loss on the training images keeps falling, the loss on those held out stops near a tenth: what the network learns from then on is of use only for images it has seen. Someone who looks at the solid line alone would see progress to the end.
#
# ## Digits never seen { #held-out }
#
# The network has seen none of the 360 digits held out.

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
# 这个 0.978 本身也有误差，因为换 360 个数字，结果会变。设网络认对的概率是 $p$，检查 $n$ 个数字，认对的比例的标准差（这里叫标准误差，standard error）是
#
# $$
# \sqrt{\frac{p\,(1 - p)}{n}}
# $$
#
# 这里是 0.008，所以 0.97 与 0.98 之间的差别，360 个数字分辨不出来。
#
# ## 混淆矩阵 { #confusion }
#
# 把每个留出的数字数进一张表，行是标签，列是回答。这张表叫混淆矩阵（confusion matrix），它说明谁被认成了谁。对角线上是认对的；其余不为 0 的格子涂了颜色，错得越多颜色越深。

# %% [markdown] tags=["en"]
# This 0.978 has an error of its own: another 360 digits would give another number. If the network is right with probability $p$ and $n$ digits are checked, the fraction recognised has a standard deviation, here called standard error, of
#
# $$
# \sqrt{\frac{p\,(1 - p)}{n}}
# $$
#
# That is 0.008 here, so 360 digits cannot tell 0.97 from 0.98.
#
# ## The confusion matrix { #confusion }
#
# Count each held-out digit into a table whose rows are labels and whose columns are answers. This confusion matrix tells which digits were taken for which. The diagonal holds the right answers; the other cells that are not 0 are coloured, darker for more mistakes.

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
# 八个错误不是随便分布的：三个 5 都被认成 9，两个 3 都被认成 2。没有一个 9 被认成 5，所以表不对称。
#
# ## 错在哪些数字上 { #mistakes }
#
# 先看回答的概率有多高，再看图像。

# %% [markdown] tags=["en"]
# 1.  `nan` gets no colour.
#
# ![A table of ten rows, the labels, and ten columns, the answers; the diagonal holds numbers from 28 to 42, and off it only five cells are not zero: 5 taken for 9 three times, 3 for 2 twice, 1 and 3 for 8 once each, 8 for 5 once](figure:confusion)
#
# The eight mistakes are not spread at random: all three of the wrong 5s were taken for a 9, two of the 3s for a 2. No 9 was taken for a 5, so the table is not symmetric.
#
# ## The digits it gets wrong { #mistakes }
#
# First how sure the answers were, then the images.

# %% name="mistakes"
wrong = (~right).nonzero().flatten()
wrong = wrong[confidence[wrong].argsort(descending=True)][:8]
second = probabilities[wrong].argsort(dim=1, descending=True)[:, 1]
print(f"mean probability of the answer, when right: {confidence[right].mean():.2f}")
print(f"                                when wrong: {confidence[~right].mean():.2f}")
print(f"second guess right: {(second == y_test[wrong]).sum()} of {len(wrong)}")
figure, grid = plt.subplots(2, 4, figsize=(6.4, 3.9))
for ax, i in zip(grid.flat, wrong.tolist(), strict=False):
    ax.imshow(x_test[i].numpy(), cmap="gray_r")
    ax.set_title(f"{y_test[i]} → {answer[i]}: {confidence[i]:.2f}")
    ax.axis("off")

# %% [markdown] tags=["zh"]
# ![八幅认错的数字，每幅上方写着标签、回答和回答的概率；第一行是 5 认成 9、1 认成 8、8 认成 5、3 认成 2，第二行是 3 认成 8、3 认成 2、两个 5 认成 9；几个 5 的上半部分几乎合拢成一个圈，两个 3 的底部有一横](figure:mistakes)
#
# 大部分错误看得出缘由：
#
# - 那几个 5，横和弯在 8 × 8 的格子里几乎碰到一起，上半部分像 9 的圈。
# - 被认成 2 的两个 3，上面有钩，底部有一横，2 也是这样。
# - 被认成 8 的 1 带着长长的钩；被认成 5 的 8，下面的圈缺了左边，上面的圈没有合拢。
#
# 认错时，概率平均是 0.72，认对时是 0.98，可见网络多少“知道”自己没把握；八次里有五次，第二个猜测就是对的。但也有例外：第一个 5，它几乎以概率 1 说成 9。概率高，只说明图像离训练里的 9 近，不说明它就是 9。
#
# ## 准确率说明了什么 { #meaning }
#
# 0.978 是不是运气？换三种打乱的次序，每次重新训练：

# %% [markdown] tags=["en"]
# ![Eight digits it got wrong, above each the label, the answer and the answer's probability; in the first row a 5 taken for 9, a 1 for 8, an 8 for 5, a 3 for 2, in the second a 3 for 8, a 3 for 2 and two 5s for 9; the upper part of some 5s almost closes into a loop, and two 3s have a bar at the bottom](figure:mistakes)
#
# For most mistakes one can see a reason:
#
# - In those 5s, bar and bow almost touch on a grid of 8 × 8, and the upper part looks like the loop of a 9.
# - The two 3s that were taken for 2 have a hook at the top and a bar at the bottom, as a 2 has.
# - The 1 that was taken for an 8 has a long flag; the 8 that was taken for a 5 lacks the left side of its lower loop, and its upper loop stays open.
#
# When the answer is wrong its probability is 0.72 on average, when it is right 0.98, so to some extent the network “knows” that it is unsure; in five cases of eight its second guess is right. There are exceptions: the first 5 it calls a 9 with a probability of almost 1. A high probability says that the image is close to the 9s of the training, which does not make it a 9.
#
# ## What accuracy tells { #meaning }
#
# Was 0.978 luck? Three other ways of shuffling, a fresh network for each:

# %% name="luck"
for seed in (1, 2, 3):
    _, history = fit(digits(seed), seed=seed)
    print(f"seed {seed}: held out {history[-1][3]:.3f}")

# %% [markdown] tags=["zh"]
# 结果在 0.964 与 0.986 之间，与标准误差 0.008 相称。要说“准确率至少 0.97”，得说清是哪一次划分。
#
# 运气之外，还有一件事更要紧：打乱次序以后，留出的数字和训练的数字出自同一些人的手。数据的说明（`load_digits().DESCR`）里写着，这 1797 个数字由 13 个人写成；谁写了哪个没有记录，但文件的次序泄露了一些。给每个数字找出最像它的同一个数字，看两者在文件里隔多远：

# %% [markdown] tags=["en"]
# The results lie between 0.964 and 0.986, in keeping with a standard error of 0.008. Whoever claims an accuracy of at least 0.97 has to say for which split.
#
# Besides luck, something else matters more: after shuffling, the digits held out were written by the same people as the digits trained on. According to the data's description (`load_digits().DESCR`), 13 people wrote these 1797 digits; it does not say who wrote which, but the order of the file gives some of it away. For each digit, look for the most similar one among those with the same label, and see how far apart the two stand in the file:

# %% name="neighbours"
bunch = load_digits()
images, labels = torch.tensor(bunch.data), torch.tensor(bunch.target)
place = torch.arange(len(labels))
other = (labels[:, None] == labels) & (place[:, None] != place)
close = (place[:, None] - place).abs() <= 100
distance = torch.cdist(images, images).where(other, torch.inf)
nearest = close[place, distance.argmin(dim=1)].double().mean()
print(f"most similar one within 100 places: {nearest:.2f}")
print(f"any one of the same label:          {close[other].double().mean():.2f}")

# %% [markdown] tags=["zh"]
# 一半以上的数字，最像它的就在前后 100 个之内；任选一个，只有十分之一。可见文件里挨得近的数字，多半出自同一个人。于是换一种划分：不打乱，留出文件最后的 360 个。照这样看，写它们的人，网络大多没有见过。

# %% [markdown] tags=["en"]
# More than half of the digits have their nearest relative within 100 places, where one picked at random would be that close one time in ten. So digits that stand close together in the file are mostly by the same person. That suggests another split: do not shuffle, and hold out the last 360 digits of the file. Going by this, most of their writers are people the network has not met.

# %% name="other_writers"
_, history = fit(digits(shuffle=False))
print(f"train {history[-1][1]:.3f}, held out {history[-1][3]:.3f}")

# %% [markdown] tags=["zh"]
# 同样的网络，同样的训练，准确率是 0.911：认错的从百分之二变成百分之九。0.978 没有算错，它回答的是另一个问题：同一些人再写一些数字，能认出多少。如果要认的是别人写的数字，就该按人来划分。
#
# ## 常见误解 { #misconceptions }
#
# /// misconception | “最后一层要加 softmax，因为交叉熵要的是概率”
# `nn.CrossEntropyLoss` 和 `F.cross_entropy` 自己会做 softmax。模型里再做一次，也不报错，但送进去的得分只能在 0 与 1 之间：哪怕每次都以概率 1 答对，损失也降不到 0，最低只到 $\ln(e + 9) - 1$。损失停在这个数以上，却没有报错说明原因。

# %% [markdown] tags=["en"]
# With the same network and the same training the accuracy is 0.911: nine percent wrong where it was two. The 0.978 was no miscalculation; it answers another question, namely how many more digits by the same people would be recognised. Where the digits of other people are to be read, the split has to go by people.
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
# 它学会的是哪些像素黑、哪些像素白。`nn.Flatten` 之后，像素的位置没有远近之分。把留出的图像左右移动一个像素，人几乎看不出差别，网络的准确率却掉到一半左右。

# %% [markdown] tags=["en"]
# 1.  Ten images with the labels 0 to 9, each answered right with probability 1.
#
# ///
#
# /// misconception | “The network has learned the shapes of the digits”
# It has learned which pixels are dark and which are light. After `nn.Flatten` no pixel is nearer to one than to another. Move the held-out images by a single pixel to one side: people hardly notice, and the accuracy falls to about a half.

# %% name="shifted"
for name, shift in {"right": 1, "left": -1}.items():
    moved = x_test.roll(shift, dims=2)
    print(f"one pixel {name}: {measure(model, moved, y_test)[1]:.2f}")
print(f"mean grey of the outermost columns: {x_test[:, :, [0, -1]].mean():.3f}")

# %% [markdown] tags=["zh"]
# 移出一边的像素从另一边进来（`roll`）；最外面的两列几乎全白，所以没有影响。卷积网络就是为此设计的：它在图像的各处使用同样的权重。
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
# 与原来一样。网络的第一层给每个像素一个权重，像素排在哪里都一样；这也再次说明，它不知道形状。

# %% [markdown] tags=["en"]
# Pixels that leave on one side come back on the other (`roll`); the outermost columns are almost entirely white, so that makes no difference. Convolutional networks were made for this: they use the same weights everywhere in the image.
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
# As accurate as before. The first layer has one weight for each pixel, wherever the pixel stands, which shows once more that it knows nothing of shapes.

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
# 仍有 0.953。数字的灰度大多一层就分得开，隐藏层把错误从百分之五减到百分之二。训练图像不再全部认对：650 个参数的一层背不下所有例外。

# %% [markdown] tags=["en"]
# ///
#
# ### No hidden layer { #exercise-linear }
#
# Drop the hidden layer and the ReLU, and leave one layer that computes the ten scores straight from the 64 grey levels. How much accuracy is lost? Will it still recognise all of the training images?
#
# /// details | Solution
# There remains 0.953. One layer is enough to tell most of these digits apart; the hidden layer cuts the mistakes from five percent to two. The training images are no longer all recognised: one layer of 650 parameters cannot learn every exception by heart.

# %% name="one_layer"
def one_layer(inputs):
    return nn.Sequential(nn.Flatten(), nn.Linear(inputs, 10))


_, history = fit((x_train, y_train, x_test, y_test), one_layer)
print(f"train {history[-1][1]:.3f}, held out {history[-1][3]:.3f}")

# %% [markdown] tags=["zh"]
# ///

# %% [markdown] tags=["en"]
# ///
