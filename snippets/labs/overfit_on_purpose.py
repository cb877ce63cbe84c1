# ---
# jupyter:
#   jupytext:
#     text_representation: {extension: .py, format_name: percent}
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown] tags=["zh"]
# ---
# description: 故意过拟合：网络背下一百个手写数字，连错的标签也背下；再在同样条件下比较提前停止、dropout、权重衰减、平移和更多数据。
# ---
#
# # 故意过拟合 { #overfit-on-purpose }
#
# 一个网络能把一百个数字一个不差地背下来，新的数字却只认对大约 86%；要是一百个标签里有 30 个是错的，它照样背下来，新的数字就只认对大约 57%。本实验先造出这种毛病，再逐一试用治它的办法。
#
# ## 想法 { #idea }
#
# 训练让损失变小，算的是看过的图像。我们要的却是没看过的图像也认得对。训练图像上越来越好、新图像上不再变好甚至变坏，叫**过拟合**（overfitting）。
#
# 要看清它，就让条件对它有利：图像很少，网络很大，训练很久。然后每次只改一处，其余都不变，看哪一种办法有用、有用多少。每种条件都训练五个网络，免得把运气当成办法的功劳。
#
# 读过[识别手写数字](mlp-on-digits.md#mlp-on-digits)，就有了这里需要的基础。运行本实验需要 `torch`、`scikit-learn` 和 `matplotlib`。每段代码都接着前面的代码运行。

# %% [markdown] tags=["en"]
# ---
# description: "Overfit on purpose: networks learn a hundred digits by heart, wrong labels too; then early stopping, dropout, weight decay, shifts and more data compared."
# ---
#
# # Overfitting on purpose { #overfit-on-purpose }
#
# A network can learn a hundred digits by heart without a mistake and still recognise only about 86 percent of new ones; if 30 of the hundred labels are wrong, it learns those by heart as well, and recognises only about 57 percent. This lab first brings the illness about and then tries the cures one by one.
#
# ## The idea { #idea }
#
# Training makes the loss smaller on images that the network sees. What we want is right answers for images that it has not seen. Getting better on the training images while getting no better, or worse, on new ones is called **overfitting**.
#
# To see it clearly, give it every advantage: few images, a large network, long training. Then change one thing at a time and nothing else, and see which cure helps and by how much. Five networks are trained for every condition, so that luck is not taken for a cure.
#
# [Reading handwritten digits](mlp-on-digits.md#mlp-on-digits) explains what is needed here. To run this lab you need `torch`, `scikit-learn` and `matplotlib`. Each block of code continues where the one before it stopped.

# %% name="imports"
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

torch.set_default_dtype(torch.float64)  # (1)!

# %% [markdown] tags=["zh"]
# 1.  处理器之间舍入的差别，在 float64 里小到不影响本页印出的数。
#
# ## 三份数据 { #data }
#
# 1797 个数字打乱以后分成三份，各有各的用处：
#
# - 一千多个供**训练**，但每个网络只从中抽一百个，各抽各的。
# - **验证集**（validation set）360 个，不用来训练，用来比较各种办法，也用来决定什么时候停。
# - **测试集**（test set）360 个，锁起来，等一切都选定了，[最后用一次](#test)。

# %% [markdown] tags=["en"]
# 1.  In float64 the differences of rounding between processors are too small for the numbers printed here.
#
# ## Three parts of the data { #data }
#
# The 1797 digits are shuffled and divided into three parts, each for a purpose of its own:
#
# - A good thousand are for **training**, but each network draws only a hundred of them, each its own.
# - The **validation set** of 360 is not trained on. It serves to compare the cures, and to decide when to stop.
# - The **test set** of 360 is locked away and [used once](#test), when every choice has been made.

# %% name="data"
bunch = load_digits()
images, labels = torch.tensor(bunch.images / 16), torch.tensor(bunch.target)
torch.manual_seed(0)
pool, rows_val, rows_test = torch.randperm(len(images)).split([1077, 360, 360])
x_val, y_val = images[rows_val], labels[rows_val]
NETS = 5


def draw(n):
    rows = []
    for seed in range(NETS):
        torch.manual_seed(seed)
        rows.append(pool[torch.randperm(len(pool))[:n]])
    return images[torch.stack(rows)], labels[torch.stack(rows)]


x, y = draw(100)
print("training:", tuple(x.shape), "validation:", tuple(x_val.shape))

# %% [markdown] tags=["zh"]
# 三份出自同样的一些人，准确率（accuracy）说的就是[这些人的数字](mlp-on-digits.md#meaning)。`x` 的第一维是网络的编号：五个网络，每个一百幅 8 × 8 的图像。`draw(1000)` 抽一千个，其中头一百个就是 `draw(100)` 的那些。
#
# ## 五个网络并排 { #networks }
#
# 五个网络结构相同：64 个灰度，一个隐藏层（hidden layer）有 64 个神经元（neuron），十个得分。它们的权重（weight）叠成一个张量（tensor），第一维也是网络的编号；矩阵乘法 `@` 对五个网络各算各的，一次算完，比一个接一个快得多。

# %% [markdown] tags=["en"]
# All three parts are by the same writers, and the accuracies are for [digits of theirs](mlp-on-digits.md#meaning). The first axis of `x` is the number of the network: five networks, each with a hundred images of 8 × 8. `draw(1000)` draws a thousand, of which the first hundred are those of `draw(100)`.
#
# ## Five networks side by side { #networks }
#
# The five are built alike: 64 grey levels, 64 hidden neurons, ten scores. Their weights are stacked into one tensor whose first axis is again the number of the network. The matrix product `@` treats each network by itself, all in one go, which is much faster than one after the other.

# %% name="networks"
def make(hidden):
    weights = []
    for inputs, outputs in ((64, hidden), (hidden, 10)):
        for rows in (inputs, 1):  # (1)!
            u = 2 * torch.rand(NETS, rows, outputs) - 1
            weights.append((u / inputs**0.5).requires_grad_())
    return weights


def scores(weights, x, drop=0.0):
    w1, b1, w2, b2 = weights
    h = (x.flatten(-2) @ w1 + b1).relu()  # (2)!
    if drop:
        h = h * (torch.rand(h.shape) >= drop) / (1 - drop)  # (3)!
    return h @ w2 + b2


def losses(z, y):
    return F.cross_entropy(z.transpose(1, 2), y, reduction="none")  # (4)!

# %% [markdown] tags=["zh"]
# 1.  先是权重，有 `inputs` 行；再是偏置（bias），只有一行。随机的起点与 `nn.Linear` 的范围相同。
# 2.  8 × 8 的图像排成一行 64 个数。
# 3.  Dropout：每个单元以概率 `drop` 变成 0，其余的放大。
# 4.  交叉熵（cross-entropy）要求类别排在第二维；`"none"` 给出每个数字自己的损失。
#
# Dropout 的那一行，[随机失活](../normalization/dropout.md#factor)（dropout）一页推导过。并排的网络真的互不相干吗？只对第一个网络的损失求梯度（gradient），看哪些网络的权重得到不为 0 的梯度：

# %% [markdown] tags=["en"]
# 1.  First the weights, `inputs` rows of them, then the biases in a single row. The random start has the range of `nn.Linear`.
# 2.  Puts the 8 × 8 pixels in a row of 64 numbers.
# 3.  Dropout: each unit becomes 0 with probability `drop`, and the others are enlarged.
# 4.  Cross-entropy wants the classes on the second axis; `"none"` gives each digit a loss of its own.
#
# The line for dropout is derived on [the page on dropout](../normalization/dropout.md#factor). Do the networks really keep out of each other's way? Take the gradient of the first network's loss alone, and see whose weights get a gradient other than 0:

# %% name="side_by_side"
torch.manual_seed(0)
weights = make(64)
first = losses(scores(weights, x), y)[0].mean()
first.backward()
print("numbers in a network:", sum(w[0].numel() for w in weights))
print("touched by the first loss:", weights[0].grad.flatten(1).any(dim=1).tolist())

# %% [markdown] tags=["zh"]
# 只有第一个。所以把五个损失加起来，一次反向传播（backpropagation）就能训练五个网络，结果与分开训练一样。每个网络有 4810 个参数，要背的却只有一百个标签。
#
# ## 训练 { #loop }
#
# 每一步看一百个数字，共两百步；每十步留一份权重的副本。训练时完全不看验证集：要量什么，事后拿副本来量。优化器是 [AdamW](../optimizers/adam.md#adamw)，它把每个权重各自处理，所以不会把五个网络混在一起。

# %% [markdown] tags=["en"]
# Only those of the first. So the five losses can be added up and a single backward pass trains all five, with the same result as training them apart. Each network has 4810 parameters, for a hundred labels to learn by heart.
#
# ## Training { #loop }
#
# Each step looks at a hundred digits, for two hundred steps; every ten steps a copy of the weights is kept. Training never looks at the validation set: whatever is to be measured is measured on the copies afterwards. The optimiser is [AdamW](../optimizers/adam.md#adamw), which treats each weight by itself and so does not mix the five networks.

# %% name="train"
STEPS, EVERY = 200, 10


def shifted(x):
    side = torch.randint(3, (*x.shape[:2], 1, 1))  # (1)!
    return x.where(side == 0, x.roll(1, 3).where(side == 1, x.roll(-1, 3)))


def train(x, y, drop=0.0, decay=0.0, shift=False, hidden=64):
    torch.manual_seed(0)
    weights, kept = make(hidden), []
    optimizer = torch.optim.AdamW(weights, lr=0.01, weight_decay=decay)
    for step in range(STEPS + 1):
        if step % EVERY == 0:
            kept.append([w.detach().clone() for w in weights])  # (2)!
        batch = torch.randperm(x.shape[1])[:100]  # (3)!
        now = shifted(x[:, batch]) if shift else x[:, batch]
        loss = losses(scores(weights, now, drop), y[:, batch]).mean(dim=1).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return kept

# %% [markdown] tags=["zh"]
# 1.  每个数字掷一次：不动，右移一个像素，或左移一个像素。移出去的一列从另一边进来，它几乎是空的。
# 2.  没有 `clone()`，留下的就不是副本，而是一直在变的权重本身。
# 3.  只有一百个数字时就是全部；有一千个时，每步随机取一百个。
#
# `drop`、`decay` 和 `shift` 是后面要试的三种办法。种子固定，所以每次试验的五个网络都从同样的五个起点出发。`measure` 量每个网络的损失和准确率；`attempt` 训练五个网络，报告它们在验证集上的平均，括号里是五个之中的最小和最大；各步的副本存进 `kept`，最后的存进 `final`。

# %% [markdown] tags=["en"]
# 1.  One throw for each digit: stay, one pixel to the right, or one to the left. The column that leaves comes back on the other side; it is almost empty.
# 2.  Without `clone()` these would be no copies, but the very weights that go on changing.
# 3.  With a hundred digits these are all of them; of a thousand, each step takes a hundred at random.
#
# `drop`, `decay` and `shift` are three of the cures to come. The seed is fixed, so the five networks start from the same five places in every experiment. `measure` finds the loss and the accuracy of each network; `attempt` trains five and reports their mean on the validation set, with the smallest and the largest of the five in brackets. It puts the copies of all steps into `kept`, and the last into `final`.

# %% name="measure"
def measure(weights, x, y):
    z, y = scores(weights, x), y.expand(NETS, -1)
    return losses(z, y).mean(dim=1), (z.argmax(dim=2) == y).double().mean(dim=1)


def spread(values, digits):
    low, mean, high = (
        f"{v:.{digits}f}" for v in (values.min(), values.mean(), values.max())
    )
    return f"{mean} ({low} to {high})"


def enter(name, which, weights):
    final[name, which] = weights
    loss, right = measure(weights, x_val, y_val)
    print(f"{name}, {which}: loss {spread(loss, 2)}, accuracy {spread(right, 3)}")


def attempt(name, which, x, y, **options):
    kept[name, which] = train(x, y, **options)
    enter(name, which, kept[name, which][-1])


kept, final = {}, {}

# %% [markdown] tags=["zh"]
# ## 背下来 { #by-heart }
#
# 先什么办法也不用（`nothing`），标签都是对的（`clean`）：

# %% [markdown] tags=["en"]
# ## By heart { #by-heart }
#
# First without any cure (`nothing`) and with correct labels (`clean`):

# %% name="by_heart"
attempt("nothing", "clean", x, y)
loss, right = measure(kept["nothing", "clean"][-1], x, y)
print(f"own 100 digits: loss {loss.mean():.3f}, accuracy {right.mean():.3f}")

# %% [markdown] tags=["zh"]
# 一百个都认对了，损失几乎是 0；新的数字却不是。经过是这样的：

# %% [markdown] tags=["en"]
# All hundred are right, and the loss is almost 0; not so for new digits. How it came to this:

# %% name="curves"
def history(kept, x, y):
    return torch.stack([torch.stack(measure(weights, x, y)) for weights in kept])


steps = range(0, STEPS + 1, EVERY)
own = history(kept["nothing", "clean"], x, y)
val = history(kept["nothing", "clean"], x_val, y_val)
figure, axes = plt.subplots(1, 2, figsize=(6.4, 2.9))
axes[0].set(yscale="log", ylim=(5e-4, 4))
axes[1].set(ylim=(0, 1.05))
for k, ax in enumerate(axes):
    for curves, colour, style in ((own, "C0", "-"), (val, "C1", "--")):
        ax.plot(steps, curves[:, k], style, color=colour, lw=0.7, alpha=0.8)
        ax.plot(steps, curves[:, k].mean(dim=1), style, color=colour, lw=2.5)
    ax.set(title=("loss", "accuracy")[k], xlabel="step")

# %% [markdown] tags=["zh"]
# ![左图是损失，对数刻度，实线是训练数字，虚线是验证数字，细线是各个网络，粗线是平均：实线一路降到千分之一；虚线在第 30 步左右降到最低，然后慢慢上升。右图是准确率：实线升到 1，虚线升到 0.86 左右就几乎水平](figure:curves)
#
# 左边是过拟合的样子：训练损失（实线）一路降到千分之一，验证损失（虚线）从第 30 步左右起又升上去。右边却出人意料：验证准确率没有跟着降。损失变坏了，回答却没有变坏，这怎么可能？
#
# ## 损失为什么会升 { #why }
#
# 准确率只问得分最高的是不是正确的数字；损失还问网络有多自信，也就是它给自己的回答多高的概率。把验证损失分成两份，一份来自认对的数字，一份来自认错的：

# %% [markdown] tags=["en"]
# ![On the left the loss on a logarithmic axis, solid for the training digits and dashed for the validation digits, thin for each network and thick for their mean: the solid line falls to a thousandth; the dashed line reaches its lowest point near step 30, and rises slowly afterwards. On the right the accuracy: the solid line rises to 1, the dashed one to about 0.86, where it stays almost level](figure:curves)
#
# On the left is what overfitting looks like: the training loss (solid) falls to a thousandth, and the validation loss (dashed) rises again from about step 30 on. The right is a surprise: the validation accuracy does not fall with it. The loss gets worse and the answers do not; how can that be?
#
# ## Why the loss rises { #why }
#
# Accuracy only asks whether the highest score belongs to the right digit; the loss also asks how confident the network is, that is, what probability it gives its answer. Divide the validation loss into what comes from digits recognised and what comes from the others:

# %% name="right_and_wrong"
truth = y_val.expand(NETS, -1)
print("step  accuracy  confidence: right  wrong   loss: from right  from wrong")
for step in (20, 40, 100, 200):
    z = scores(kept["nothing", "clean"][step // EVERY], x_val)
    confidence, answer = z.softmax(dim=2).max(dim=2)
    right, loss = answer == truth, losses(z, truth)
    print(f"{step:4}{right.double().mean():10.3f}", end="")
    print(f"{confidence[right].mean():19.2f}{confidence[~right].mean():7.2f}", end="")
    print(f"{(loss * right).mean():19.2f}{(loss * ~right).mean():12.2f}")

# %% [markdown] tags=["zh"]
# 从第 40 步到第 200 步，认对的比例几乎不变，变的是自信。训练数字早已全部认对，损失要再降，只剩一条路：让得分相差更大。于是验证数字的得分也跟着拉开，认对的更自信，认错的也更自信。认对的省下的损失很少，从 0.09 到 0.04；认错的多付的却多，从 0.41 到 0.56。
#
# 为什么不相抵？设正确的数字是 $y$，得分是 $z_0, \dots, z_9$，最高的得分是 $z_{\max}$；把得分都乘以 $c > 0$，损失是
#
# $$
# -\ln p_y = \ln\sum_k e^{c\,(z_k - z_y)} \ge c\,(z_{\max} - z_y)
# $$
#
# 认对时没有别的得分超过 $z_y$，损失至多从 $\ln 10$ 降到 0，降到头就没有了。认错时 $z_{\max} - z_y$ 是正的，损失至少随 $c$ 成比例地增长，没有上限。
#
# ### 反过来除 { #divide }
#
# 若原因真是自信过了头，把得分都除以同一个数，损失就该降下来，而回答一个也不变。这个除数叫[温度](../softmax/softmax.md#temperature)（temperature）：

# %% [markdown] tags=["en"]
# From step 40 to step 200 the share recognised hardly changes; what changes is the confidence. The training digits have long been right, and the loss can only fall further by moving the scores apart. The scores of the validation digits move apart as well, so right answers become more confident, and wrong ones too. The right ones save little, from 0.09 to 0.04; the wrong ones pay more, from 0.41 to 0.56.
#
# Why do the two not balance? Let $y$ be the right digit, $z_0, \dots, z_9$ the scores and $z_{\max}$ the highest of them. Multiply all the scores by $c > 0$, and the loss is
#
# $$
# -\ln p_y = \ln\sum_k e^{c\,(z_k - z_y)} \ge c\,(z_{\max} - z_y)
# $$
#
# When the answer is right, no score exceeds $z_y$, and the loss can at most fall from $\ln 10$ to 0, where saving ends. When it is wrong, $z_{\max} - z_y$ is positive, and the loss grows at least in proportion to $c$, without limit.
#
# ### Dividing instead { #divide }
#
# If too much confidence is the reason, dividing all scores by one number should bring the loss down and leave every answer as it is. This divisor is called [temperature](../softmax/softmax.md#temperature):

# %% name="cooler"
z = scores(kept["nothing", "clean"][-1], x_val)
for divisor in (1, 2, 3, 4):
    p = (z / divisor).softmax(dim=2)
    right = (p.argmax(dim=2) == truth).double().mean()
    loss, sure = losses(z / divisor, truth).mean(), p.amax(dim=2).mean()
    print(f"z / {divisor}: loss {loss:.2f}, confidence {sure:.2f}, accuracy {right:.3f}")

# %% [markdown] tags=["zh"]
# 正是这样。没有除的时候，网络平均自信 0.93，实际只认对 0.861：[校准](../activations/sigmoid.md#misconceptions)（calibration）不好。除以 2，损失从 0.61 降到 0.48；除以 4，又太不自信了。[Guo 等人](https://arxiv.org/abs/1706.04599)就用这一个数来校准训练好的网络。
#
# 所以验证损失上升，先要看准确率降没降。没有降，坏掉的只是概率；若只用到回答，那并不要紧。下面换一种情形，坏掉的是回答本身。
#
# ## 错的标签 { #noise }
#
# 现实里的标签难免有错。给每个网络的一百个数字里，有 30 个换上随机的错标签；验证集不动。

# %% [markdown] tags=["en"]
# It does. Before dividing, the network's confidence is 0.93 on average, while it is right in 0.861 of the cases: its [calibration](../activations/sigmoid.md#misconceptions) is poor. Divided by 2, the loss falls from 0.61 to 0.48; divided by 4, the network is not confident enough. [Guo and colleagues](https://arxiv.org/abs/1706.04599) calibrate trained networks with just this one number.
#
# So when the validation loss rises, first see whether the accuracy falls. If it does not, only the probabilities have suffered, and where nothing but the answers is used, that does not matter. Next comes a case where the answers themselves suffer.
#
# ## Wrong labels { #noise }
#
# Labels in real life are not all correct. Of each network's hundred digits, 30 are now given a random wrong label; the validation set stays as it is.

# %% name="wrong_labels"
def spoil(y):
    torch.manual_seed(7)
    n = 3 * y.shape[1] // 10
    changed = (y[:, :n] + torch.randint(1, 10, (NETS, n))) % 10
    return torch.cat([changed, y[:, n:]], dim=1)


y_noisy = spoil(y)
print("labels that differ:", *(y_noisy != y).sum(dim=1).tolist())
attempt("nothing", "noisy", x, y_noisy)
right = measure(final["nothing", "noisy"], x, y_noisy)[1]
print(f"own 100 digits as labelled: accuracy {right.mean():.3f}")

# %% [markdown] tags=["zh"]
# 一百个标签又全部背下了，错的也在内，新的数字只认对一半多一点。错标签是什么时候背下的？盯住那 30 个数字：网络什么时候给出真正的数字，什么时候给出错的标签？

# %% [markdown] tags=["en"]
# All hundred labels are known by heart again, the wrong ones included, and little more than half of the new digits are recognised. When were the wrong labels learned? Watch those 30 digits: when does the network answer with the true digit, and when with the wrong label?

# %% name="memorising"
run = kept["nothing", "noisy"]
given = history(run, x[:, :30], y_noisy[:, :30])[:, 1].mean(dim=1)
true = history(run, x[:, :30], y[:, :30])[:, 1].mean(dim=1)
unseen = history(run, x_val, y_val)[:, 1].mean(dim=1)
print("step  30 digits: label given  true digit   validation")
for i in (0, 2, 4, 6, 20):
    print(f"{steps[i]:4}{given[i]:24.2f}{true[i]:12.2f}{unseen[i]:13.2f}")
figure, ax = plt.subplots(figsize=(6.4, 2.9))
ax.plot(steps, given, label="30 digits: label given")
ax.plot(steps, true, "--", label="30 digits: true digit")
ax.plot(steps, unseen, ":", lw=2.5, label="validation")
ax.set(xlabel="step", ylabel="share answered so", ylim=(0, 1.05))
legend = ax.legend()

# %% [markdown] tags=["zh"]
# ![三条曲线随步数的变化：真正的数字（虚线）先升到一半以上，第 20 步以后降到 0；错的标签（实线）起初落后，第 30 步之前超过虚线，到第 60 步几乎是 1；验证准确率（点线）在第 20 步左右到顶，约 0.69，然后降到 0.6 以下](figure:memorising)
#
# 先学到的是规律，后背下的是例外。第 20 步时，这 30 个数字里有 0.55 回答的是**真正**的数字，尽管从来没有人告诉过网络；一样的笔画，在别的图像上多半带着正确的标签，它们的梯度加在一起，方向一致。错标签彼此不一致，各自只有一幅图像的梯度，要等大家同意的部分学完、损失几乎只剩它们时才轮到。到第 60 步，0.99 已经背成了错的，验证准确率也从 0.69 掉到 0.58。[Arpit 等人](https://arxiv.org/abs/1706.05394)在更大的网络上看到同样的次序。
#
# ## 治法 { #cures }
#
# 每种办法都用同样的数字、同样的起点、同样的步数，分别用于干净的标签（`clean`）和有 30 个错的标签（`noisy`）。办法的力度没有细调，不一定最好。
#
# ### 提前停止 { #early }
#
# 上面的图已经指明一种治法：在验证损失最低的时候停下，叫**提前停止**（early stopping）。不用再训练：每个网络取验证损失最低的那份副本。

# %% [markdown] tags=["en"]
# ![Three curves by step: the true digit (dashed) rises above one half and falls to 0 after step 20; the label given (solid) lags behind at first, overtakes the dashed line before step 30 and is nearly 1 by step 60; the validation accuracy (dotted) peaks at about 0.69 near step 20 and falls below 0.6](figure:memorising)
#
# Rules are learned first, exceptions later. At step 20 the network answers 0.55 of these 30 digits with the **true** digit, which nobody has ever told it: the same strokes mostly carry the right label in other images, and the gradients of those add up in one direction. Wrong labels do not agree with each other; each has the gradient of a single image, and its turn comes when what the others agree on has been learned and little else is left in the loss. By step 60 it has learned 0.99 of them wrong, and the validation accuracy has dropped from 0.69 to 0.58. [Arpit and colleagues](https://arxiv.org/abs/1706.05394) saw the same order in larger networks.
#
# ## The cures { #cures }
#
# Each cure gets the same digits, the same starts and the same number of steps, once with the clean labels (`clean`) and once with the noisy ones (`noisy`), of which 30 are wrong. The strengths are not tuned, and need not be the best.
#
# ### Early stopping { #early }
#
# The figure above already suggests a cure: stop where the validation loss is lowest. This is **early stopping**. It takes no further training: for each network, choose the copy with the lowest validation loss.

# %% name="early_stopping"
for which in ("clean", "noisy"):
    loss = history(kept["nothing", which], x_val, y_val)[:, 0]
    best = loss.argmin(dim=0)
    print("stopped at steps", *(EVERY * best).tolist())
    copies = zip(*kept["nothing", which], strict=True)  # (1)!
    chosen = [torch.stack([c[i][k] for k, i in enumerate(best)]) for c in copies]
    enter("stopped", which, chosen)

# %% [markdown] tags=["zh"]
# 1.  `kept` 里每份副本有四个张量；`zip(*…)` 把它们理成四串，每串是一个张量的所有副本。
#
# 标签干净时，损失回到最低，准确率几乎不变，正合[上面的道理](#why)。标签有错时，准确率从 0.567 升到 0.686：停下的时候，错标签大多还没有背下。
#
# 两点要当心。副本必须是副本，见[最好的模型变差了](../gallery/silent-training.md#best-not-copied)。还有，停在哪里是看验证集定的，所以它在验证集上的成绩会偏高一点。
#
# ### Dropout { #dropout }
#
# 每步随机把隐藏层一半的单元变成 0：

# %% [markdown] tags=["en"]
# 1.  Each copy in `kept` has four tensors; `zip(*…)` makes four strings of them, each with all the copies of one tensor.
#
# With clean labels the loss returns to its lowest value and the accuracy hardly changes, which agrees with [the reason found above](#why). With noisy labels the accuracy rises from 0.567 to 0.686: when training stops, most wrong labels are not yet known by heart.
#
# Two cautions. Copies must be copies; see [The best model got worse](../gallery/silent-training.md#best-not-copied). And the validation set has decided where to stop, so the result on that same set is a little flattering.
#
# ### Dropout { #dropout }
#
# In each step, set a random half of the hidden units to 0:

# %% name="dropout"
for which, labels_given in (("clean", y), ("noisy", y_noisy)):
    attempt("dropout", which, x, labels_given, drop=0.5)

# %% [markdown] tags=["zh"]
# 损失两次都降了，准确率在标签有错时升到 0.622，标签干净时变化不大。Dropout 妨碍背诵，因为每步剩下的都是另一半单元；但两百步还是背完了，后面的[比较](#compared)会看到这一点。
#
# ### 权重衰减 { #decay }
#
# 权重衰减（weight decay）每一步把每个权重缩小一点，AdamW 缩小的比例是学习率（learning rate）乘以 `weight_decay`，这里是 $0.01 \times 1$。取 1 是有意取大：AdamW 的默认值只有它的百分之一，两百步总共缩小不到百分之二。

# %% [markdown] tags=["en"]
# The loss falls in both cases, and the accuracy rises to 0.622 with noisy labels and changes little with clean ones. Dropout hinders learning by heart, because each step leaves a different half of the units; but two hundred steps are enough for it all the same, as the [comparison](#compared) will show.
#
# ### Weight decay { #decay }
#
# Weight decay shrinks each weight a little in every step, in AdamW by the learning rate times `weight_decay`, here $0.01 \times 1$. The 1 is large on purpose: AdamW's default is a hundredth of it, and two hundred steps would shrink the weights by less than two percent in all.

# %% name="weight_decay"
for which, labels_given in (("clean", y), ("noisy", y_noisy)):
    attempt("decay", which, x, labels_given, decay=1.0)
    for name in ("nothing", "decay"):
        w1 = final[name, which][0]
        p = scores(final[name, which], x_val).softmax(dim=2)
        length = (w1**2).sum(dim=(1, 2)).sqrt().mean()
        sure = p.amax(dim=2).mean()
        print(f"    {name}: length of w1 {length:.0f}, confidence {sure:.2f}")

# %% [markdown] tags=["zh"]
# 权重变短了（`w1` 的长度是各权重平方和的平方根），得分随之变小，自信降下来，损失也就降下来。准确率却升得很少：它做的事，主要就是前面除以 2 的那件事。要它阻止背诵，力度得大得多，见[练习](#exercise-strength)。
#
# ### 左右移动 { #shift }
#
# 把图像稍加改动，标签不变，当成新的图像来训练，叫数据增强（data augmentation）。这里每步随机左移、右移一个像素，或者不动。它还应当治好[一个像素就让网络认错](mlp-on-digits.md#misconceptions)的毛病，所以也量右移过的验证数字：

# %% [markdown] tags=["en"]
# The weights become shorter (the length of `w1` is the root of the sum of its squares), the scores smaller with them, confidence comes down, and so does the loss. The accuracy gains very little: for the most part this does what dividing by 2 did above. To keep a network from learning by heart it would have to be much stronger; see the [exercise](#exercise-strength).
#
# ### Shifting the digits { #shift }
#
# Changing images slightly, keeping their labels and training on them as if they were new is called data augmentation. Here each step moves each digit one pixel to the left or right at random, or leaves it in place. That should also cure [the mistakes caused by a single pixel](mlp-on-digits.md#misconceptions), so the validation digits are measured once more, moved to the right:

# %% name="shift"
for which, labels_given in (("clean", y), ("noisy", y_noisy)):
    attempt("shift", which, x, labels_given, shift=True)
for name in ("nothing", "shift"):
    right = measure(final[name, "clean"], x_val.roll(1, 2), y_val)[1]
    print(f"    {name}, validation digits moved: accuracy {spread(right, 2)}")

# %% [markdown] tags=["zh"]
# 移动过的数字，它认得好多了，这正是它教的。没有移动的数字，好处很小：这份数据的数字，位置都差不多，“位置不要紧”在这里不考。每个数字变成三个，但仍是同一个人的同一笔；标签错了，三个都跟着错。增强只在它改动的那一方面有用。
#
# ### 更多的数字 { #more }
#
# 最后，每个网络有一千个数字，标签有错的那一次，错 300 个，比例不变。步数不变，每步仍看一百个。

# %% [markdown] tags=["en"]
# It is far better on moved digits, which is what it was taught. On digits in their place it gains little: those of this data set are all in much the same place, and “position does not matter” is not on the test. Each digit becomes three, but they are one stroke by one hand, and where the label is wrong all three have it wrong. Augmentation helps in the respect in which it changes the images.
#
# ### More digits { #more }
#
# At last, each network has a thousand digits, of which the noisy labels get 300 wrong, the same share as before. The number of steps stays, and each step still looks at a hundred.

# %% name="more"
x_more, y_more = draw(1000)
y_more_noisy = spoil(y_more)
for which, labels_given in (("clean", y_more), ("noisy", y_more_noisy)):
    attempt("more", which, x_more, labels_given)
    loss, right = measure(final["more", which], x_more, labels_given)
    print(f"    own 1000: loss {loss.mean():.2f}, accuracy {right.mean():.3f}")

# %% [markdown] tags=["zh"]
# 标签干净时准确率从 0.861 升到 0.969，标签有错时从 0.567 升到 0.877。论准确率，一千个数字里 300 个标签是错的，也不比一百个标签全对的差：错标签各错各的，对的七成却意见一致，一幅图像周围总有几幅相像的图像说真话。
#
# 这里训练损失 1.13，反而**高于**验证损失 0.66，训练准确率 0.686 也比验证的低。没有哪里出错：训练的标签有三成是错的，网络回答真正的数字，就算“认错”；验证的标签都是对的。
#
# ### 训练时印出的损失 { #two-losses }
#
# 训练损失高于验证损失，还有一个常见的原因。Dropout 开着时的损失，是残缺网络的损失；验证时网络是完整的。丢掉五分之四，就看得很清楚：

# %% [markdown] tags=["en"]
# With clean labels the accuracy rises from 0.861 to 0.969, with noisy ones from 0.567 to 0.877. In accuracy, a thousand digits with 300 wrong labels are no worse than a hundred with none: each wrong label is wrong in its own way, while the right seven tenths agree, and around each image there are some like it that tell the truth.
#
# The training loss, 1.13, is **above** the validation loss here, 0.66, and the training accuracy, 0.686, below that of validation. Nothing is broken: three in ten of the training labels are wrong, and when the network answers with the true digit it counts as a mistake; the labels of the validation set are right.
#
# ### The loss that training prints { #two-losses }
#
# There is another common reason for a training loss above the validation loss. With dropout on, it is the loss of a network with parts missing; in validation the network is whole. When four units in five are dropped, it can be seen plainly:

# %% name="two_losses"
dropped = train(x_more, y_more, drop=0.8)
torch.manual_seed(1)
print("step   training: dropout on  dropout off   validation")
for step in (50, 100, 200):
    weights = dropped[step // EVERY]
    on = losses(scores(weights, x_more, drop=0.8), y_more).mean()
    off = measure(weights, x_more, y_more)[0].mean()
    new = measure(weights, x_val, y_val)[0].mean()
    print(f"{step:4}{on:23.2f}{off:13.2f}{new:13.2f}")

# %% [markdown] tags=["zh"]
# 三列的权重相同。要比较训练与验证，就得在同样的条件下量：dropout 都关着，训练损失仍在验证损失之下。
#
# ## 放在一起比 { #compared }

# %% [markdown] tags=["en"]
# The weights are the same in all three columns. To compare training with validation, measure both under the same conditions: with dropout off, the training loss is below the validation loss as ever.
#
# ## All together { #compared }

# %% name="compared"
cures = ("nothing", "stopped", "dropout", "decay", "shift", "more")
figure, grid = plt.subplots(2, 2, figsize=(6.4, 5), sharex="row", sharey=True)
for column, which in enumerate(("clean", "noisy")):
    for place, name in enumerate(cures):
        results = measure(final[name, which], x_val, y_val)
        for ax, values in zip(grid[:, column], results, strict=True):
            colour, mean = f"C{place}", values.mean()
            ax.plot(values, [place] * NETS, "o", ms=5, alpha=0.8, color=colour)
            ax.plot([mean] * 2, [place - 0.35, place + 0.35], color=colour, lw=2.5)
    grid[0, column].set(title=which, xlabel="loss", xscale="log")
    grid[1, column].set(xlabel="accuracy")
grid[0, 0].invert_yaxis()
for ax in grid[:, 0]:
    ax.set_yticks(range(len(cures)), cures)

# %% [markdown] tags=["zh"]
# ![四幅图，每行一种办法，五个点是五个网络，竖线是平均；上面是验证损失，下面是验证准确率，左边是干净的标签，右边是有错的标签。更多数字的损失最低，准确率最高，与其余的远远分开；左下其余五种的点混在一起；右下提前停止次之，然后是 dropout，其余三种相差不多](figure:compared)
#
# 五个点散得有多开，一眼可见。只看平均容易误会，因为各个网络抽到的数字有好有坏；不过每种办法用的是同样五份数字，可以一个网络一个网络地比。下表数出五个网络里有几个比不用办法时好（损失、准确率），再写出自己的训练标签背下了多少：

# %% [markdown] tags=["en"]
# ![Four panels with a row for each cure, five points for the five networks and a bar for their mean; above the validation loss, below the validation accuracy, on the left the clean labels, on the right the noisy ones. More digits have the lowest loss and the highest accuracy, far from the rest; at the lower left the points of the other five overlap; at the lower right early stopping comes next, then dropout, and the other three differ little](figure:compared)
#
# The five points show how far results scatter. Means alone mislead, because some networks drew better digits than others; but every cure had the same five draws, so the comparison can go network by network. The table counts how many of the five did better than with nothing, in loss and in accuracy, and tells how many of its own training labels a network knows by heart:

# %% name="paired"
print("        clean: loss  accuracy  by heart  noisy: loss  accuracy  by heart")
for name in cures:
    print(f"{name:8}", end="")
    for which, few, many in (("clean", y, y_more), ("noisy", y_noisy, y_more_noisy)):
        now = measure(final[name, which], x_val, y_val)
        before = measure(final["nothing", which], x_val, y_val)
        loss, right = (now[0] < before[0]).sum(), (now[1] > before[1]).sum()
        own = (x_more, many) if name == "more" else (x, few)
        known = measure(final[name, which], *own)[1].mean()
        print(f"{loss:11}{right:10}{known:10.2f}", end="  " * (which == "clean"))
    print()

# %% [markdown] tags=["zh"]
# 读得出三件事：
#
# - **更多的数字胜过一切**，差别比五个点的散布大得多，没有哪种办法接近它。别的办法只能少背一点，新的数字才带来新的信息。
# - **标签干净时，其余的办法主要只降低损失**。准确率平均升不到两个百分点，五个网络里至多四个升。抛五次硬币，也有将近五分之一的可能至少四次是正面，所以谈不上谁胜过谁；五次全是正面，三十二次里才有一次。
# - **标签有错时，提前停止在其余的办法里最好**，五个网络个个都升，而且不花什么。表的最后一列说明原因：它停下时，训练标签只背下一部分；dropout、权重衰减和移动到第 200 步几乎全背下了，只是没有那么自信。换一种力度，结果可能不同，见[练习](#exercise-strength)。
#
# 这些是这份数据、这个网络、这几种力度的结果，次序换一份数据可能不同；“错标签最后背下”和“更多数据最有用”则到处常见。
#
# ## 测试集，只用一次 { #test }
#
# 选定的是：数字尽量多。为什么不直接报告它的验证准确率？因为挑选本身会让成绩偏高：在许多候选里挑验证集上最好的，一部分是挑本事，一部分是挑运气。让一千个“网络”瞎猜，挑最好的一个，就看得很清楚：

# %% [markdown] tags=["en"]
# Three things can be read off:
#
# - **More digits beat everything**, by much more than the five points scatter, and no cure comes near. The others can only make the network learn less by heart; new digits bring new information.
# - **With clean labels the other cures mainly lower the loss.** In accuracy the means gain less than two percentage points, and at most four networks of five gain. Five throws of a coin also show at least four heads almost one time in five, so none can be said to win; five heads of five come up only one time in 32.
# - **With noisy labels early stopping is the best of the others**; it improves all five networks, and it is almost free. The last column tells why: when it stops, only part of the training labels are known by heart; with dropout, weight decay and shifts nearly all are by step 200, only with less confidence. Another strength may change this; see the [exercise](#exercise-strength).
#
# These are results for this data, this network and these strengths, and with other data the order may differ; that wrong labels are learned last and that more data help most is seen widely.
#
# ## The test set, once { #test }
#
# The choice is made: as many digits as possible. Why not report its validation accuracy? Because choosing makes results look better than they are: whoever picks the best of many on the validation set picks partly skill and partly luck. Let a thousand “networks” guess at random and pick the best, and it is plain:

# %% name="guessers"
torch.manual_seed(0)
guesses = torch.randint(10, (1000, 720))
on_val = (guesses[:, :360] == labels[rows_val]).double().mean(dim=1)
on_test = (guesses[:, 360:] == labels[rows_test]).double().mean(dim=1)
best = on_val.argmax()
print(f"best of 1000 guessers: validation {on_val[best]:.3f}, test {on_test[best]:.3f}")

# %% [markdown] tags=["zh"]
# 最好的瞎猜者在验证集上有 0.150，在它没有参与挑选的测试集上又回到十分之一。所以要留一份从头到尾没有用来选过任何东西的数据，等一切都定了才用：

# %% [markdown] tags=["en"]
# The best guesser has 0.150 on the validation set, and is back at a tenth on the test set, which had no part in choosing it. That is why some data are kept from which nothing has been chosen, and used when everything is settled:

# %% name="test"
x_test, y_test = images[rows_test], labels[rows_test]
print("               validation    test")
for name in cures:
    for which in ("clean", "noisy"):
        a = measure(final[name, which], x_val, y_val)[1].mean()
        b = measure(final[name, which], x_test, y_test)[1].mean()
        print(f"{name:8}{which:7}{a:10.3f}{b:8.3f}")

# %% [markdown] tags=["zh"]
# 要报告的是 `more` 的两行：干净的标签 0.963，有错的标签 0.902。其余各行只为对照，不再据此改选。
#
# 用一百个数字的各行，测试都比验证高一些；它们用的是同样 360 个测试数字，这些数字恰好容易一些。360 个数字的准确率在 0.86 附近，[标准误差](mlp-on-digits.md#held-out)（standard error）大约是两个百分点，这样的差别不奇怪。挑选造成的偏高在这里看不出来，因为候选只有几个；候选越多，越要当心。
#
# 如果看了这张表再回去改力度、改网络，测试集就成了又一个验证集，要报告就得另找新的数据。
#
# ## 常见误解 { #misconceptions }
#
# /// misconception | “训练准确率到了 1，说明网络学会了”
# 那也可能全是背的。把一百个标签**全部**换成随机数，根本没有什么可学，训练准确率照样是 1：

# %% [markdown] tags=["en"]
# The result to report is the two rows of `more`: 0.963 with clean labels, 0.902 with noisy ones. The other rows are there for comparison, and nothing will be chosen again because of them.
#
# In the rows with a hundred digits the test result is somewhat above that of validation; they share the 360 test digits, which happen to be a little easier. For an accuracy near 0.86 on 360 digits the [standard error](mlp-on-digits.md#held-out) is about two percentage points, so such a difference is no surprise. The flattery that comes from choosing does not show here, since there were only a few candidates; the more there are, the more it matters.
#
# Whoever reads this table and goes back to change strengths or the network has turned the test set into another validation set, and needs new data for a result to report.
#
# ## Common misconceptions { #misconceptions }
#
# /// misconception | “A training accuracy of 1 means that the network has learned”
# It may know everything by heart. Replace **all** hundred labels by random numbers, so that there is nothing to learn, and the training accuracy is 1 all the same:

# %% name="random_labels"
torch.manual_seed(8)
y_random = torch.randint(10, y.shape)
weights = train(x, y_random)[-1]
print(f"by heart: {measure(weights, x, y_random)[1].mean():.3f}")
print(f"validation: {spread(measure(weights, x_val, y_val)[1], 2)}")

# %% [markdown] tags=["zh"]
# 新的数字只能碰运气：哪个答案都没有理由，期望恰是十分之一；括号里的范围，说明一百个随机标签的运气能差多少。[Zhang 等人](https://arxiv.org/abs/1611.03530)用大得多的网络和数据做了这个试验，结果一样：没有什么可学，也能全部背下。
#
# ///
#
# /// misconception | “过拟合是因为网络太大，换小的就好了”
# 隐藏层从 64 个神经元减到 16 个，参数只剩四分之一：

# %% [markdown] tags=["en"]
# New digits are a matter of luck: no answer is favoured, so a tenth is to be expected; the range in brackets shows how far the luck of a hundred random labels goes. [Zhang and colleagues](https://arxiv.org/abs/1611.03530) did this with far larger networks and data, with the same result: everything can be known by heart where there is nothing to learn.
#
# ///
#
# /// misconception | “Overfitting comes from too large a network; a smaller one would do”
# Cut the hidden layer from 64 neurons to 16, which leaves a quarter of the parameters:

# %% name="smaller"
small = train(x, y, hidden=16)[-1]
loss, right = measure(small, x_val, y_val)
print("numbers in a network:", sum(w[0].numel() for w in small))
print(f"by heart: {measure(small, x, y)[1].mean():.3f}")
print(f"validation: loss {spread(loss, 2)}, accuracy {spread(right, 3)}")

# %% [markdown] tags=["zh"]
# 一百个数字照样全部背下，损失稍低一点，准确率平均反而低一点，从 0.861 到 0.852。同样是全部背下的网络，大的不一定更差。
#
# ///
#
# ## 练习 { #exercises }
#
# 先猜，再运行。
#
# ### 更强的权重衰减 { #exercise-strength }
#
# 用有错的标签，把 `decay` 从 1 增加到 5，再到 20。训练标签还能全部背下吗？验证准确率是一路上升吗？
#
# /// details | 答案
# 到 5，权重拉得够紧，错标签有一部分背不下了，新的数字就认得好多了，接近提前停止。到 20，连规律也学不成，两样都降：这叫欠拟合（underfitting）。力度是要在验证集上挑的。

# %% [markdown] tags=["en"]
# All hundred digits are known by heart again, the loss is a little lower, and the mean accuracy is even a little lower too, 0.852 after 0.861. Of networks that know everything by heart, the larger need not be the worse.
#
# ///
#
# ## Exercises { #exercises }
#
# Guess first, then run.
#
# ### Stronger weight decay { #exercise-strength }
#
# With the noisy labels, raise `decay` from 1 to 5, and then to 20. Can all training labels still be learned by heart? Does the validation accuracy keep rising?
#
# /// details | Solution
# At 5 the weights are held too tightly for all the wrong labels to be learned by heart, and new digits are recognised far better, almost as well as with early stopping. At 20 the rules are not learned either, and both fall: that is underfitting. The strength has to be chosen on the validation set.

# %% name="stronger"
for decay in (5.0, 20.0):
    weights = train(x, y_noisy, decay=decay)[-1]
    known = measure(weights, x, y_noisy)[1].mean()
    right = measure(weights, x_val, y_val)[1].mean()
    print(f"decay {decay}: by heart {known:.2f}, validation {right:.2f}")

# %% [markdown] tags=["zh"]
# ///

# %% [markdown] tags=["en"]
# ///
