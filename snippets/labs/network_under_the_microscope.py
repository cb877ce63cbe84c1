# ---
# jupyter:
#   jupytext:
#     text_representation: {extension: .py, format_name: percent}
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown] tags=["zh"]
# ---
# description: 把 17 个参数的两层网络走一步训练全部摊开：每个张量、结点、保存的值和梯度，手算与自动求导逐一对照，再看 step() 和 zero_grad() 做了什么。
# ---
#
# # 显微镜下的两层网络 { #network-under-the-microscope }
#
# 训练一步，无非是算术，只是量大。把网络缩到 17 个参数，这一步里出现的每个数都能印出来、手算一遍，再与自动求导（autograd）对照。
#
# ## 想法 { #idea }
#
# 旧笔记有一段 170 行的演示：一个两层网络，逐步打印 `grad_fn` 和形状，梯度（gradient）却没有打印，理由是“值比较大”。没印出来的数，没法核对；旁边的解说就有好几处错了。
#
# 这里用同样的结构：线性层、[ReLU](../activations/relu.md)、线性层、[交叉熵](../losses/cross-entropy.md)（cross-entropy）。不同的是，尺寸小到一页放得下，权重（weight）亲手给定。看的次序就是训练一步的次序：
#
# 1. 前向计算：每个张量（tensor）的值和形状。
# 2. 计算图（computational graph）：每个结点，它指向谁，保存了什么。
# 3. 反向计算：每个梯度，先手算，再看它经过哪个结点。
# 4. 更新：`step()` 和 `zero_grad()` 改了什么，没改什么。
# 5. 下一步：又一张新图。
#
# 公式怎样推导，别的页面讲过：[各层的](../chain-rule/two-layer-network.md#batch)和[损失的](../softmax/cross-entropy-gradient.md#derivation)；这里只引用结果。运行本实验需要 `torch`、`matplotlib` 和 `networkx`（装 `torch` 时会一并装上）。每段代码都接着前面的代码运行。

# %% [markdown] tags=["en"]
# ---
# description: "One training step of a network with 17 parameters: each tensor, node, saved value and gradient by hand and by autograd; what step() and zero_grad() do."
# ---
#
# # A network under the microscope { #network-under-the-microscope }
#
# A training step is plain arithmetic, only a great deal of it. Shrink the network to 17 parameters, and every number that arises in the step can be printed, worked out by hand, and compared with autograd.
#
# ## The idea { #idea }
#
# The notes that this site replaces have a demonstration of 170 lines: a two-layer network that prints `grad_fn` and shapes step by step, but no gradient, because “the values are rather large”. What is not printed cannot be checked, and the explanation beside it is wrong in several places.
#
# Here is the same structure: linear layer, [ReLU](../activations/relu.md), linear layer, [cross-entropy](../losses/cross-entropy.md). But it is small enough for one page, and the weights are given by hand. We look at things in the order of a training step:
#
# 1. The forward pass: value and shape of each tensor.
# 2. The graph: each node, where it points, and what it has saved.
# 3. The backward pass: each gradient by hand, and then the node at which it arrives.
# 4. The update: what `step()` and `zero_grad()` change and what they leave alone.
# 5. The next step: a new graph.
#
# The formulas are derived on other pages, [those of the layers](../chain-rule/two-layer-network.md#batch) and [that of the loss](../softmax/cross-entropy-gradient.md#derivation); here they are used. To run this lab you need `torch`, `matplotlib` and `networkx`, which is installed along with `torch`. Each block of code continues where the one before it stopped.

# %% name="imports"
import weakref

import matplotlib.pyplot as plt
import networkx as nx
import torch
import torch.nn.functional as F
from torch import nn

torch.set_default_dtype(torch.float64)


def show(name, tensor):
    rows = torch.atleast_2d(tensor).tolist()
    lines = [" ".join(f"{x + 0.0:8.4f}" for x in row) for row in rows]  # (1)!
    print(f"{name:9}{tuple(tensor.shape)!s:7}", ("\n" + 17 * " ").join(lines))

# %% [markdown] tags=["zh"]
# 1.  加上 0.0，-0.0 就印成 0.0。
#
# `show` 印出名字、形状和保留四位小数的值。
#
# ## 17 个参数 { #numbers }
#
# 两个输入，三个隐藏神经元（neuron），两个输出；一批两个样本，每个占一行。标签 `y` 说明第一个样本属于第 0 类，第二个属于第 1 类。

# %% [markdown] tags=["en"]
# 1.  Adding 0.0 turns -0.0 into 0.0.
#
# `show` prints a name, a shape and the values with four decimals.
#
# ## Seventeen parameters { #numbers }
#
# Two inputs, three hidden neurons, two outputs; a batch of two samples, each in a row. The labels `y` say that the first sample belongs to class 0 and the second to class 1.

# %% name="network"
def make():
    model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 2))
    numbers = {
        "0.weight": [[1, -1], [0.5, 0.5], [-1, -0.5]],
        "0.bias": [0.5, 0, 0.5],
        "2.weight": [[0.2, -0.4, 1], [-0.2, 0.6, -1]],
        "2.bias": [0.1, -0.1],
    }
    model.load_state_dict({key: torch.tensor(v) for key, v in numbers.items()})
    return model


model = make()
W1, b1, W2, b2 = model.parameters()
X = torch.tensor([[1.0, 2.0], [2.0, -1.0]])
y = torch.tensor([0, 1])
tensors = {"X": X, "y": y, "W1": W1, "b1": b1, "W2": W2, "b2": b2}
for name in ("X", "W1", "b1", "W2", "b2"):
    show(name, tensors[name])
print("parameters:", sum(p.numel() for p in model.parameters()))

# %% [markdown] tags=["zh"]
# `nn.Linear` 的权重，每个输出占一行，每个输入占一列。
#
# ## 前向计算 { #forward }
#
# 写成公式，$N = 2$ 是样本数，$i$ 是样本的编号，$k$ 是类的编号。$S$ 里是得分 $s_{ik}$，$p_{ik}$ 是 [softmax](../softmax/softmax.md) 由它们算出的概率；$\ell_i$ 是一个样本的损失，$L$ 是它们的平均：
#
# $$
# U = XW_1^\top + b_1, \qquad H = \operatorname{ReLU}(U)
# $$
#
# $$
# S = HW_2^\top + b_2
# $$
#
# $$
# \ln p_{ik} = s_{ik} - \ln\bigl(e^{s_{i0}} + e^{s_{i1}}\bigr)
# $$
#
# $$
# \ell_i = -\ln p_{i y_i}, \qquad L = \frac{\ell_0 + \ell_1}{N}
# $$

# %% [markdown] tags=["en"]
# The weight of an `nn.Linear` has a row for each output and a column for each input.
#
# ## Forward { #forward }
#
# As formulas, where $N = 2$ is the number of samples, $i$ numbers the samples and $k$ the classes. $S$ holds the scores $s_{ik}$, and $p_{ik}$ is the probability that [softmax](../softmax/softmax.md) makes of them; $\ell_i$ is the loss of a sample, $L$ their mean:
#
# $$
# U = XW_1^\top + b_1, \qquad H = \operatorname{ReLU}(U)
# $$
#
# $$
# S = HW_2^\top + b_2
# $$
#
# $$
# \ln p_{ik} = s_{ik} - \ln\bigl(e^{s_{i0}} + e^{s_{i1}}\bigr)
# $$
#
# $$
# \ell_i = -\ln p_{i y_i}, \qquad L = \frac{\ell_0 + \ell_1}{N}
# $$

# %% name="forward"
U = model[0](X)
H = model[1](U)
S = model[2](H)
loss = F.cross_entropy(S, y)
tensors |= {"U": U, "H": H, "S": S, "loss": loss}
for name in ("U", "H", "S", "loss"):
    show(name, tensors[name])

# %% [markdown] tags=["zh"]
# 心算一个就能确认：$u_{00} = 1 \cdot 1 + 2 \cdot (-1) + 0.5 = -0.5$，ReLU 把它换成 0。第三个神经元对两个样本都是负的，$H$ 的第三列全是 0；记住它，后面有好几处要看它。
#
# `F.cross_entropy` 一口气做了三件事：softmax 取对数，挑出正确的类，求平均。拆开来看，并且放在 [`no_grad`](../autograd/switches.md#where) 之下，免得把这些也记进图里：

# %% [markdown] tags=["en"]
# Check one of them in your head: $u_{00} = 1 \cdot 1 + 2 \cdot (-1) + 0.5 = -0.5$, and ReLU puts 0 in its place. The third neuron is negative for both samples, and the third column of $H$ is 0; keep an eye on it, it will matter more than once.
#
# `F.cross_entropy` did three things in one go: the logarithm of softmax, the choice of the right class, the mean. Taken apart, and under [`no_grad`](../autograd/switches.md#where), so that none of it is recorded:

# %% name="inside_the_loss"
with torch.no_grad():
    log_P = S - S.exp().sum(dim=1, keepdim=True).log()
    losses = -log_P[torch.arange(2), y]
    show("log_P", log_P)
    show("P", log_P.exp())
    show("losses", losses)
    print("their mean is the loss:", torch.allclose(losses.mean(), loss))

# %% [markdown] tags=["zh"]
# 两个样本都答错了：正确的类只得到 0.2142 和 0.2497 的概率。
#
# 反向计算之前，先给张量列一张表：谁要梯度，谁是[叶子](../autograd/requires-grad.md#leaf)（leaf），谁由哪个结点产生。

# %% [markdown] tags=["en"]
# The network is wrong about both samples: their right classes got probabilities of 0.2142 and 0.2497 only.
#
# Before the backward pass, a list of the tensors: which need a gradient, which are [leaves](../autograd/requires-grad.md#leaf), and which node made them.

# %% name="listed"
print("      requires_grad  is_leaf  bytes  .grad  grad_fn")
for name, tensor in tensors.items():
    node = tensor.grad_fn.name() if tensor.grad_fn else None
    grad = tensor.grad if tensor.is_leaf else "-"
    left = f"{name:6}{tensor.requires_grad!s:15}{tensor.is_leaf!s:9}"
    print(f"{left}{tensor.nbytes:5}  {grad!s:7}{node}")

# %% [markdown] tags=["zh"]
# 四个参数要梯度，又是叶子，梯度将写在它们的 `.grad` 里，现在还是 `None`。`X` 和 `y` 是数据，按约定也算叶子，但不要梯度。其余四个是算出来的，[不留梯度](../autograd/requires-grad.md#kept)，所以这里不去读。
#
# ## 图 { #graph }
#
# `loss.grad_fn` 是图的入口，从它出发，沿 [`next_functions`](../graph/nodes-and-edges.md#node) 走到底：

# %% [markdown] tags=["en"]
# The four parameters need a gradient and are leaves: their gradients will be in `.grad`, which is still `None`. `X` and `y` are data: leaves by convention, but they need no gradient. The other four are results, [which keep no gradient](../autograd/requires-grad.md#kept), so their `.grad` is not read here.
#
# ## The graph { #graph }
#
# `loss.grad_fn` is the way in. From there, follow [`next_functions`](../graph/nodes-and-edges.md#node) to the end:

# %% name="walk"
def walk(tensor):
    nodes = [tensor.grad_fn]
    for node in nodes:  # (1)!
        for below, _ in node.next_functions:
            if below is not None and below not in nodes:
                nodes.append(below)
    return nodes


nodes = walk(loss)
name_of = {tensor: name for name, tensor in tensors.items()}
names = [name_of[n.variable] if hasattr(n, "variable") else n.name() for n in nodes]
for number, node in enumerate(nodes):
    edges = [nodes.index(n) if n else None for n, _ in node.next_functions]
    if hasattr(node, "variable"):
        print(f"{number:2} AccumulateGrad       writes {names[number]}.grad")
    else:
        print(f"{number:2} {names[number]:19} ", *edges)

# %% [markdown] tags=["zh"]
# 1.  边走边加长的列表。
#
# 每行是编号、结点、它的边通向的结点。线性层成了 `AddmmBackward0`，三条边依次是偏置（bias）、输入、转置后的权重；第一层的输入是 `X`，不要梯度，所以那一格是 `None`。去往权重的路上还有一个 `TBackward0`，因为用的是 $W^\top$。
#
# 把走出来的编号和边交给 networkx 排位置，就是图：

# %% [markdown] tags=["en"]
# 1.  The list grows while the loop goes through it.
#
# Each line is a number, a node, and the nodes to which its edges lead. A linear layer has become an `AddmmBackward0`, whose three edges are bias, input and transposed weight. The input of the first layer is `X`, which needs no gradient, hence the `None`. On the way to a weight there is a `TBackward0`, because what was used is $W^\top$.
#
# Let networkx lay out these numbers and edges, and there is the picture:

# %% name="graph"
graph = nx.DiGraph()
graph.add_nodes_from(range(len(nodes)))
for number, node in enumerate(nodes):
    below = [nodes.index(n) for n, _ in node.next_functions if n]
    graph.add_edges_from((number, other) for other in below)
for level, layer in enumerate(nx.topological_generations(graph)):
    for number in layer:
        graph.nodes[number]["level"] = -level
place = nx.multipartite_layout(graph, "level", align="horizontal")
figure, ax = plt.subplots(figsize=(6.4, 5.6))
ax.axis("off")
ax.set(xlim=(-0.52, 0.52), ylim=(-0.9, 1.08))
for number, spot in place.items():
    leaf = hasattr(nodes[number], "variable")
    colour, corner = ("C0", "round") if leaf else ("C2", "square")
    frame = {"boxstyle": corner, "ec": colour, "fc": "none"}
    words = f"{number}: {names[number]}"
    ax.annotate(words, spot, ha="center", va="center", bbox=frame)
for above, below in graph.edges:
    arrow = {"arrowstyle": "-|>", "color": "C3", "shrinkA": 0, "shrinkB": 0}
    half = [0, 0.065]
    end, start = place[below] + half, place[above] - half
    ax.annotate("", end, start, arrowprops=arrow)

# %% [markdown] tags=["zh"]
# ![从上到下：0 NllLossBackward0，1 LogSoftmaxBackward0，2 AddmmBackward0；由 2 引出三条箭头，通向叶子 b2、4 ReluBackward0 和 5 TBackward0；5 通向叶子 W2，4 通向 6 AddmmBackward0；6 通向叶子 b1 和 9 TBackward0，9 通向叶子 W1](figure:graph)
#
# 圆角的是叶子的 `AccumulateGrad`，写着叶子的名字。图里没有 `U`、`H`、`S`，也没有 `X`：结点指向结点，不经过张量。
#
# ## 保存了什么 { #saved }
#
# 每个结点[以 `_saved_` 开头的属性](../graph/saved-tensors.md#picture)里，是张量的都列出来，再按内存看它是谁的：

# %% [markdown] tags=["en"]
# ![From top to bottom: 0 NllLossBackward0, 1 LogSoftmaxBackward0, 2 AddmmBackward0; three arrows from 2 to the leaf b2, to 4 ReluBackward0 and to 5 TBackward0; from 5 to the leaf W2, from 4 to 6 AddmmBackward0; from 6 to the leaf b1 and to 9 TBackward0, and from 9 to the leaf W1](figure:graph)
#
# The rounded boxes are the `AccumulateGrad` nodes of leaves, with the leaves' names. There is no `U`, `H` or `S` in the graph, and no `X`: nodes point to nodes, not by way of tensors.
#
# ## What was saved { #saved }
#
# Of the [attributes that begin with `_saved_`](../graph/saved-tensors.md#picture), here are those that hold a tensor, and, going by the memory, whose it is:

# %% name="saved"
memory = {t.untyped_storage().data_ptr(): name for name, t in tensors.items()}
fresh = iter("AB")  # (1)!
saved, sizes = [], {}
for number, node in enumerate(nodes):
    for key in dir(node):
        value = getattr(node, key) if key.startswith("_saved_") else None
        if isinstance(value, torch.Tensor):
            saved.append((number, key))
            storage = value.untyped_storage()
            if storage.data_ptr() not in memory:
                memory[storage.data_ptr()] = next(fresh)
            owner = memory[storage.data_ptr()]
            sizes[owner] = storage.nbytes()
            left = f"{number} {names[number]:20}{key[7:]:13}"
            print(f"{left}{tuple(value.shape)!s:7}{value.nbytes:3} B  {owner}")
print("A is log_P:", torch.allclose(nodes[0]._saved_self, log_P))
print("B is", nodes[0]._saved_total_weight.item())
print("bytes:", sizes, "together", sum(sizes.values()))

# %% [markdown] tags=["zh"]
# 1.  `memory` 里起初有十个名字；后来遇到的是 `F.cross_entropy` 在内部新建的，依次叫 A、B。
#
# 总共保存了八次，只占六块内存：`H` 由结点 2 和 4 共用，`A` 由结点 0 和 1 共用，`W2`、`X`、`y` 本来就在。（别的运算存什么，见[逐个运算看](../graph/saved-tensors.md#table)。）
#
# - **不在表里的**：`S`、`U`、`W1`、`b1`、`b2`。得分 $S$ 没有谁保存，ReLU 存的是结果，不是输入。`W1` 只有求 `X` 的梯度才用得上，而 `X` 不要梯度。偏置的值，哪个梯度都不需要。
# - **`TBackward0`** 不存张量：转置的导数就是再转置回去。
# - **A** 对结点 0 其实没有用：下面会看到，它的规则不含 $\ln P$ 的值。
# - **B** 是样本数 2，取平均时除以它（给各类加了权重，除的就是[各样本的权重之和](../losses/cross-entropy.md#mean)）。
#
# ## 手算每个梯度 { #by-hand }
#
# $L$ 对一个量的梯度记作 $G$，右下角写这个量，形状也与它相同。每个样本的损失 $\ell_i$ 得到的上游梯度（upstream gradient）记作 $v_i$；取平均时 $v_i = 1/N = 1/2$。
#
# **结点 0**，`nll_loss`：$\ell_i = -\ln p_{iy_i}$ 只挑出一个数，$Y$ 是标签的独热（one-hot）形式，标签所在处是 1，其余是 0：
#
# $$
# G_{\ln P} = -\tfrac12\,Y = -\tfrac12\begin{pmatrix}1 & 0\\ 0 & 1\end{pmatrix}
# $$
#
# **结点 1**，`log_softmax`：由 $\partial \ln p_{ik} / \partial s_{ij} = \delta_{kj} - p_{ij}$（$\delta_{kj}$ 在 $k = j$ 时是 1，否则是 0），每个得分得到自己的那一份，再减去概率乘以整行之和。一行的和是 $-1/2$，所以
#
# $$
# G_S = G_{\ln P} + \tfrac12\,P = \tfrac12\,(P - Y)
# $$
#
# $$
# G_S = \begin{pmatrix}-0.3929 & 0.3929\\ 0.3751 & -0.3751\end{pmatrix}
# $$
#
# 这就是[著名的 $p - y$](../softmax/cross-entropy-gradient.md#derivation)，再除以 $N$。结点 1 由存下的 $\ln P$ 取指数得到 $P$，不需要 $S$。
#
# **结点 2**，第二层：每个权重乘的是哪个输入，梯度就乘哪个输入；偏置加到每一行，梯度就把各行加起来；往下传则乘以权重。
#
# $$
# G_{W_2} = G_S^\top H = \begin{pmatrix}-0.3929 & 0.3751\\ 0.3929 & -0.3751\end{pmatrix}\begin{pmatrix}0 & 1.5 & 0\\ 3.5 & 0.5 & 0\end{pmatrix}
# $$
#
# $$
# G_{W_2} = \begin{pmatrix}1.3130 & -0.4018 & 0\\ -1.3130 & 0.4018 & 0\end{pmatrix}
# $$
#
# $$
# G_{b_2} = \begin{pmatrix}-0.0178 & 0.0178\end{pmatrix}
# $$
#
# $$
# G_H = G_S W_2 = \begin{pmatrix}-0.1572 & 0.3929 & -0.7858\\ 0.1501 & -0.3751 & 0.7503\end{pmatrix}
# $$
#
# **结点 4**，ReLU：$U > 0$（也就是 $H > 0$）的位置照样放行，其余换成 0。
#
# $$
# G_U = \begin{pmatrix}0 & 0.3929 & 0\\ 0.1501 & -0.3751 & 0\end{pmatrix}
# $$
#
# **结点 6**，第一层，与结点 2 同样的规则，只是不必再往下传：
#
# $$
# G_{W_1} = G_U^\top X = \begin{pmatrix}0 & 0.1501\\ 0.3929 & -0.3751\\ 0 & 0\end{pmatrix}\begin{pmatrix}1 & 2\\ 2 & -1\end{pmatrix}
# $$
#
# $$
# G_{W_1} = \begin{pmatrix}0.3001 & -0.1501\\ -0.3573 & 1.1610\\ 0 & 0\end{pmatrix}
# $$
#
# $$
# G_{b_1} = \begin{pmatrix}0.1501 & 0.0178 & 0\end{pmatrix}
# $$
#
# 公式里的数四舍五入到四位。程序把同样的公式各写一遍，`G["S"]` 就是 $G_S$：

# %% [markdown] tags=["en"]
# 1.  `memory` starts with ten names; what is met later was made inside `F.cross_entropy` and is called A, then B.
#
# Eight tensors were saved, in six pieces of memory: nodes 2 and 4 share `H`, nodes 0 and 1 share `A`, and `W2`, `X` and `y` existed anyway. ([Operator by operator](../graph/saved-tensors.md#table): what other operations save.)
#
# - **Not in the list**: `S`, `U`, `W1`, `b1`, `b2`. Nobody saved the scores $S$, and ReLU saved its result, not its input. `W1` would serve the gradient of `X` only, and `X` needs none. No gradient needs the values of the biases.
# - **`TBackward0`** saves no tensor: to go back through a transposition is to transpose again.
# - **A** is of no use to node 0: no value of $\ln P$ enters its rule, as you will see in a moment.
# - **B** is the number of samples, 2, by which the mean divides (if classes have weights, it divides by [the sum of the samples' weights](../losses/cross-entropy.md#mean)).
#
# ## Each gradient by hand { #by-hand }
#
# The gradient of $L$ with respect to a quantity is called $G$, with that quantity as its index, and has its shape. Let $v_i$ be the upstream gradient that arrives at the loss $\ell_i$ of a sample; for the mean, $v_i = 1/N = 1/2$.
#
# **Node 0**, `nll_loss`: $\ell_i = -\ln p_{iy_i}$ picks a single number. $Y$ holds the labels as one-hot rows, with 1 at the label and 0 elsewhere:
#
# $$
# G_{\ln P} = -\tfrac12\,Y = -\tfrac12\begin{pmatrix}1 & 0\\ 0 & 1\end{pmatrix}
# $$
#
# **Node 1**, `log_softmax`: since $\partial \ln p_{ik} / \partial s_{ij} = \delta_{kj} - p_{ij}$ ($\delta_{kj}$ is 1 if $k = j$, else 0), each score gets its own part, less its probability times the sum of the row. The sum of a row is $-1/2$, so
#
# $$
# G_S = G_{\ln P} + \tfrac12\,P = \tfrac12\,(P - Y)
# $$
#
# $$
# G_S = \begin{pmatrix}-0.3929 & 0.3929\\ 0.3751 & -0.3751\end{pmatrix}
# $$
#
# This is the [famous $p - y$](../softmax/cross-entropy-gradient.md#derivation), divided by $N$. Node 1 gets $P$ as the exponential of the $\ln P$ it has saved, and does not need $S$.
#
# **Node 2**, the second layer: for a weight, what arrives is multiplied by the input that the weight was multiplied by; a bias was added to every row, so its gradient is the sum of the rows; and what goes further down is multiplied by the weights.
#
# $$
# G_{W_2} = G_S^\top H = \begin{pmatrix}-0.3929 & 0.3751\\ 0.3929 & -0.3751\end{pmatrix}\begin{pmatrix}0 & 1.5 & 0\\ 3.5 & 0.5 & 0\end{pmatrix}
# $$
#
# $$
# G_{W_2} = \begin{pmatrix}1.3130 & -0.4018 & 0\\ -1.3130 & 0.4018 & 0\end{pmatrix}
# $$
#
# $$
# G_{b_2} = \begin{pmatrix}-0.0178 & 0.0178\end{pmatrix}
# $$
#
# $$
# G_H = G_S W_2 = \begin{pmatrix}-0.1572 & 0.3929 & -0.7858\\ 0.1501 & -0.3751 & 0.7503\end{pmatrix}
# $$
#
# **Node 4**, ReLU: where $U > 0$, which is where $H > 0$, the gradient passes unchanged; elsewhere it becomes 0.
#
# $$
# G_U = \begin{pmatrix}0 & 0.3929 & 0\\ 0.1501 & -0.3751 & 0\end{pmatrix}
# $$
#
# **Node 6**, the first layer, has the rules of node 2, but nothing to hand further down:
#
# $$
# G_{W_1} = G_U^\top X = \begin{pmatrix}0 & 0.1501\\ 0.3929 & -0.3751\\ 0 & 0\end{pmatrix}\begin{pmatrix}1 & 2\\ 2 & -1\end{pmatrix}
# $$
#
# $$
# G_{W_1} = \begin{pmatrix}0.3001 & -0.1501\\ -0.3573 & 1.1610\\ 0 & 0\end{pmatrix}
# $$
#
# $$
# G_{b_1} = \begin{pmatrix}0.1501 & 0.0178 & 0\end{pmatrix}
# $$
#
# The numbers in the formulas are rounded to four decimals. The program has each formula once more; `G["S"]` is $G_S$:

# %% name="by_hand"
@torch.no_grad()
def by_hand(model, X, y, v):
    W1, b1, W2, b2 = model.parameters()
    U = X @ W1.T + b1
    H = U.clamp(min=0)
    S = H @ W2.T + b2
    P = S.exp() / S.exp().sum(dim=1, keepdim=True)
    Y = F.one_hot(y, 2)
    G = {"log_P": -v[:, None] * Y, "S": v[:, None] * (P - Y)}
    G |= {"W2": G["S"].T @ H, "b2": G["S"].sum(0), "H": G["S"] @ W2}
    G["U"] = G["H"] * (U > 0)
    return G | {"W1": G["U"].T @ X, "b1": G["U"].sum(0)}


mean = torch.tensor([1 / 2, 1 / 2])
G = by_hand(model, X, y, mean)
for name, gradient in G.items():
    show(f"G_{name}", gradient)

# %% [markdown] tags=["zh"]
# 17 个参数的梯度里有五个是 0：`W1` 的第三行、`b1` 的第三个、`W2` 的第三列，都属于第三个神经元。它并非没有梯度，只是梯度都是 0。
#
# ### 凭据 { #receipt }
#
# 手算、自动求导、中心差分（central difference）三方对照，17 个参数一个不落。上游梯度取不相同的 1.7 和 -0.6，免得漏乘或错行而看不出来。$U$ 里有正有负，ReLU 的两侧都在内。最后把手算的结果乘以 2，核对就应当失败：

# %% [markdown] tags=["en"]
# Of the gradients of the 17 parameters five are 0: the third row of `W1`, the third number of `b1`, the third column of `W2`. All belong to the third neuron. It has gradients, and they are 0.
#
# ### The receipt { #receipt }
#
# By hand, autograd and central differences are compared for all 17 parameters. The upstream gradients are two different numbers, 1.7 and -0.6, so that a forgotten factor or a mixed-up row would show. $U$ has numbers of both signs, so both sides of ReLU take part. Finally the result by hand is doubled, and the comparison has to fail:

# %% name="receipt"
def losses_at(flat):
    parts = zip(flat.split([6, 3, 6, 2]), model.parameters(), strict=True)
    W1, b1, W2, b2 = (part.view(p.shape) for part, p in parts)
    return F.cross_entropy((X @ W1.T + b1).relu() @ W2.T + b2, y, reduction="none")


def joined(gradients):
    return torch.cat([gradient.detach().flatten() for gradient in gradients])


def same(a, b, tolerance):
    return ((a - b).abs().max() < tolerance).item()


v = torch.tensor([1.7, -0.6])
hand = joined(by_hand(model, X, y, v)[name] for name in ("W1", "b1", "W2", "b2"))
each = F.cross_entropy(model(X), y, reduction="none")
auto = joined(torch.autograd.grad(each, [W1, b1, W2, b2], grad_outputs=v))
here, h = joined(model.parameters()), 1e-6
moves = h * torch.eye(17)
differences = [losses_at(here + e) - losses_at(here - e) for e in moves]
central = torch.stack(differences) @ v / (2 * h)
print("hand = autograd:", same(hand, auto, 1e-8))
print("hand = central difference:", same(hand, central, 1e-5))
print("twice the hand refused:", not same(2 * hand, auto, 1e-8))

# %% [markdown] tags=["zh"]
# ## 反向计算，一个结点接一个结点 { #backward }
#
# 在每个结点上挂一个[钩子](../graph/hooks.md#node)（hook），`loss.backward()` 走到哪里，就记下到达的梯度是手算里的哪一个：

# %% [markdown] tags=["en"]
# ## Backward, node by node { #backward }
#
# A [hook](../graph/hooks.md#node) on each node notes, as `loss.backward()` comes by, which of the gradients found by hand has arrived:

# %% name="watch"
known = {f"G_{name}": gradient for name, gradient in G.items()}
known |= {"G_W2.T": G["W2"].T, "G_W1.T": G["W1"].T, "1": torch.tensor(1.0)}


def watch(number):
    def hook(sent, arrived):
        alike = {k: g for k, g in known.items() if g.shape == arrived[0].shape}
        equal = [k for k, g in alike.items() if same(g, arrived[0], 1e-12)]
        print(f"{number:2} {names[number]:20}{tuple(arrived[0].shape)!s:8}", *equal)

    return nodes[number].register_hook(hook)


handles = [watch(number) for number in range(len(nodes))]
print("   node                shape   arrived")
loss.backward()
for handle in handles:
    handle.remove()

# %% [markdown] tags=["zh"]
# 十一个结点，每个走一次，到达的全是手算的数。开头的 1 是 $\partial L / \partial L$。
#
# - 到达 `TBackward0` 的是转置的 $G_W$，形状 (3, 2)；转置回来才是 (2, 3)，与权重相同。
# - 已经就绪的结点里，引擎[先走最晚创建的](../graph/nodes-and-edges.md#order)，所以 5 在 4 前面；叶子一就绪就先写。
#
# ### 之后还剩什么 { #after }

# %% [markdown] tags=["en"]
# Eleven nodes, each run once, and all that arrives is what was found by hand. The 1 at the beginning is $\partial L / \partial L$.
#
# - What arrives at a `TBackward0` is $G_W$ transposed, here (3, 2); transposed back it is (2, 3), the shape of the weight.
# - Of the nodes that are ready, the engine [takes the latest first](../graph/nodes-and-edges.md#order), so 5 comes before 4; leaves are written as soon as they are ready.
#
# ### What is left { #after }

# %% name="after"
for name in ("W1", "b1", "W2", "b2"):
    grad = tensors[name].grad
    print(f"{name}.grad = gradient by hand:", same(grad, G[name], 1e-12))
freed = 0
for number, key in saved:
    try:
        getattr(nodes[number], key)
    except RuntimeError:
        freed += 1
print(f"saved tensors freed: {freed} of {len(saved)}; nodes left: {len(walk(loss))}")
print("H is still here, and its node:", H.numel(), "numbers,", H.grad_fn.name())
try:
    loss.backward()
except RuntimeError as error:
    print(str(error).split(" (")[0])

# %% [markdown] tags=["zh"]
# 笔记说，`backward()` 完成后“中间张量（及其 `grad_fn`）通常会被自动释放”。释放的是结点手里[保存的张量](../autograd/freed-and-kept.md#freed)；十一个结点都在，`H` 有名字，也还在。第二次 `backward()` 缺的是保存的数，不是图。
#
# ## step() 做什么 { #step }
#
# 随机梯度下降（SGD）的更新，$\eta$ 是学习率（learning rate）：
#
# $$
# \theta \leftarrow \theta - \eta\,G_\theta
# $$
#
# $$
# \text{如 } W_{1,00}\colon\; 1 - 0.1 \times 0.3001 = 0.9700
# $$
#
# 先记下更新前的一切，再调用 `step()`，逐项比较：

# %% [markdown] tags=["en"]
# The notes say that after `backward()` “the intermediate tensors (and their `grad_fn`) are usually released”. What is released are [the tensors that nodes saved](../autograd/freed-and-kept.md#freed). All eleven nodes are there, and `H`, which has a name, is there too. A second `backward()` lacks the saved numbers, not the graph.
#
# ## What step() does { #step }
#
# The update of stochastic gradient descent (SGD), with the learning rate $\eta$:
#
# $$
# \theta \leftarrow \theta - \eta\,G_\theta
# $$
#
# $$
# \text{for instance } W_{1,00}\colon\; 1 - 0.1 \times 0.3001 = 0.9700
# $$
#
# Note down everything before the update, call `step()`, and compare:

# %% name="sgd"
parameters = {name: tensors[name] for name in ("W1", "b1", "W2", "b2")}
old = {
    name: (p.detach().clone(), p.data_ptr(), p._version, p.grad)
    for name, p in parameters.items()
}
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.step()
print("    by hand  same memory  is_leaf  version  same .grad  its numbers")
for name, p in parameters.items():
    value, address, version, grad = old[name]
    right, where = same(p, value - 0.1 * G[name], 1e-12), p.data_ptr() == address
    left = f"{name}  {right!s:9}{where!s:13}{p.is_leaf!s:9}{version} → {p._version}"
    print(f"{left}    {p.grad is grad!s:12}{same(p.grad, G[name], 1e-12)}")
for name, p in parameters.items():
    show(name, p)
with torch.no_grad():
    print(f"loss: {loss:.4f}, anew: {F.cross_entropy(model(X), y):.4f}")

# %% [markdown] tags=["zh"]
# - **做了**：在原来的内存里改写四个参数，[版本计数器](../graph/in-place.md#version)（version counter）各加一（前两次是初始化和 `load_state_dict`）。参数还是同一个张量，还是叶子，因为 `step()` 在 [`no_grad`](../autograd/switches.md#where) 之下改写，不留记录。
# - **没做**：没有碰 `.grad`，没有重算损失，也没有改旧图。变量 `loss` 里仍是 1.4642；损失降到 1.0113，重新算一遍才看得到。
# - **第三个神经元**：梯度是 0，参数纹丝不动。
#
# `step()` 从哪里知道梯度？它读 `.grad`。不要损失，不要 `backward()`，把手算的数放进去也一样：

# %% [markdown] tags=["en"]
# - **Done**: the four parameters were overwritten in their old memory, and each [version counter](../graph/in-place.md#version) went up by one (the two before were the initial values and `load_state_dict`). A parameter is still the same tensor and still a leaf, for `step()` writes under [`no_grad`](../autograd/switches.md#where), and nothing is recorded.
# - **Not done**: `.grad` was not touched, no loss was computed, and the old graph was not changed. The variable `loss` still holds 1.4642; that it has fallen to 1.0113 shows only when it is computed anew.
# - **The third neuron**: its gradients are 0, its parameters stay.
#
# Where does `step()` get the gradients from? It reads `.grad`. Without a loss, without `backward()`, with the numbers found by hand, it does the same:

# %% name="step_reads_grad_only"
twin = make()
for p, name in zip(twin.parameters(), parameters, strict=True):
    p.grad = G[name].clone()
torch.optim.SGD(twin.parameters(), lr=0.1).step()
a, b = joined(twin.parameters()), joined(model.parameters())
print("same parameters as after backward():", same(a, b, 1e-12))

# %% [markdown] tags=["zh"]
# ## zero_grad() 做什么 { #zero-grad }
#
# 名字叫清零，默认却不是写 0，而是把 `.grad` 设为 `None`。给梯度留一个名字 `kept`，两种做法的差别就看得见：

# %% [markdown] tags=["en"]
# ## What zero_grad() does { #zero-grad }
#
# Despite its name it writes no zeros by default; it sets `.grad` to `None`. Give the gradient a name of its own, `kept`, and the two ways can be told apart:

# %% name="zero_grad"
kept = W1.grad
optimizer.zero_grad()
print("default:", [p.grad for p in parameters.values()])
show("kept", kept)
W1.grad = kept
optimizer.zero_grad(set_to_none=False)
print("set_to_none=False, same object:", W1.grad is kept)
show("kept", kept)

# %% [markdown] tags=["zh"]
# 默认做法只是放手：`kept` 里的数还在，等到再没有谁引用，内存才释放。`set_to_none=False` 则在原来的张量里写 0。两者都只管优化器手里的参数的 `.grad`，参数本身、图、优化器的状态都不动。（`model.zero_grad()` 管的则是模型的参数。）0 与 `None` 对下一次 `step()` 不是一回事，见[练习](#exercise-third)。
#
# ## 下一步是一张新图 { #second }

# %% [markdown] tags=["en"]
# By default it only lets go: the numbers in `kept` are still there; their memory is freed when nothing refers to it any more. `set_to_none=False` writes zeros into the same tensor. Both concern only the `.grad` of the parameters that the optimiser holds; the parameters themselves, the graph and the optimiser's state stay as they are. (`model.zero_grad()` goes through the parameters of the model.) To the next `step()`, 0 and `None` are not the same: see [the exercise](#exercise-third).
#
# ## The next step is a new graph { #second }

# %% name="second"
new_loss = F.cross_entropy(model(X), y)
new_nodes = walk(new_loss)
shared = [names[nodes.index(node)] for node in new_nodes if node in nodes]
print(f"loss: {loss:.4f}, then {new_loss:.4f}")
print("nodes:", len(new_nodes), "new:", len(new_nodes) - len(shared), "shared:", shared)
optimizer.zero_grad()
new_loss.backward()
show("W1.grad", W1.grad)
G_new = by_hand(model, X, y, mean)
print("= gradient by hand at the new weights:", same(W1.grad, G_new["W1"], 1e-12))

# %% [markdown] tags=["zh"]
# 七个运算的结点是新的；共用的只有四个参数的 `AccumulateGrad`，旧图还在，它们就[还在](../graph/saved-tensors.md#accumulator)。`W1.grad` 是新权重处的梯度；要是没有 `zero_grad()`，就会是[两步之和](../autodiff/first-steps.md#next)。
#
# ## Adam 的一步 { #adam }
#
# Adam 给每个参数记两个滑动平均：梯度的平均 $m$ 和梯度平方的平均 $r$，起初都是 0。第 $t$ 步，梯度是 $g$：
#
# $$
# m \leftarrow \beta_1 m + (1 - \beta_1)\,g
# $$
#
# $$
# r \leftarrow \beta_2 r + (1 - \beta_2)\,g^2
# $$
#
# $$
# \theta \leftarrow \theta - \eta\,\frac{\hat m}{\sqrt{\hat r} + \varepsilon}
# $$
#
# $$
# \hat m = \frac{m}{1 - \beta_1^t}, \qquad \hat r = \frac{r}{1 - \beta_2^t}
# $$
#
# 默认 $\beta_1 = 0.9$，$\beta_2 = 0.999$，$\varepsilon = 10^{-8}$。第一步时 $\hat m = g$，$\hat r = g^2$，所以，梯度只要远大于 $\varepsilon$，参数移动的距离就几乎都是 $\eta$，与梯度大小无关：
#
# $$
# \eta\,\frac{g}{\lvert g\rvert + \varepsilon} \approx \pm\eta \quad (\lvert g\rvert \gg \varepsilon), \qquad 0 \quad (g = 0)
# $$

# %% [markdown] tags=["en"]
# Seven nodes, those of the operations, are new. Only the `AccumulateGrad` nodes of the four parameters are shared; they [live on](../graph/saved-tensors.md#accumulator) because the old graph does. `W1.grad` is the gradient at the new weights; without `zero_grad()` it would be [the sum of two steps](../autodiff/first-steps.md#next).
#
# ## One step of Adam { #adam }
#
# Adam keeps two moving averages for each parameter, $m$ of the gradient and $r$ of its square; both start at 0. In step $t$, with the gradient $g$:
#
# $$
# m \leftarrow \beta_1 m + (1 - \beta_1)\,g
# $$
#
# $$
# r \leftarrow \beta_2 r + (1 - \beta_2)\,g^2
# $$
#
# $$
# \theta \leftarrow \theta - \eta\,\frac{\hat m}{\sqrt{\hat r} + \varepsilon}
# $$
#
# $$
# \hat m = \frac{m}{1 - \beta_1^t}, \qquad \hat r = \frac{r}{1 - \beta_2^t}
# $$
#
# By default $\beta_1 = 0.9$, $\beta_2 = 0.999$ and $\varepsilon = 10^{-8}$. In the first step $\hat m = g$ and $\hat r = g^2$, so each parameter moves by almost exactly $\eta$, whatever the size of its gradient, if only that is large against $\varepsilon$:
#
# $$
# \eta\,\frac{g}{\lvert g\rvert + \varepsilon} \approx \pm\eta \quad (\lvert g\rvert \gg \varepsilon), \qquad 0 \quad (g = 0)
# $$

# %% name="adam"
model = make()
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
theta = joined(model.parameters())
m = r = torch.zeros(17)
for t in (1, 2, 3):
    found = by_hand(model, X, y, mean)
    g = joined(found[name] for name in parameters)
    m, r = 0.9 * m + 0.1 * g, 0.999 * r + 0.001 * g**2
    m_hat, r_hat = m / (1 - 0.9**t), r / (1 - 0.999**t)
    theta = theta - 0.1 * m_hat / (r_hat.sqrt() + 1e-8)
    before = model[0].weight.detach().clone()
    optimizer.zero_grad()
    F.cross_entropy(model(X), y).backward()
    optimizer.step()
    if t == 1:
        show("gradient", model[0].weight.grad)
        show("moved/lr", (model[0].weight.detach() - before) / 0.1)
        print("m / sqrt(r) without the hats:", f"{(m / r.sqrt())[0]:.4f}")
    torchs = joined(model.parameters())
    print(f"step {t} by hand = Adam:", same(theta, torchs, 1e-12))
for key, value in optimizer.state[model[0].weight].items():
    print("state:", key, tuple(value.shape))

# %% [markdown] tags=["zh"]
# 0.3001 和 1.1610 的梯度，走的都是 0.1。笔记里的公式没有两顶帽子，第一步就会大到 3.1623 倍。$m$ 和 $r$（`exp_avg` 和 `exp_avg_sq`）存在优化器的 `state` 里，形状与参数相同：与这里的 SGD 相比，Adam 为每个参数多记两个数。`zero_grad()` 不会清掉它们。
#
# ## 四个调用，一张表 { #summary }
#
# | 调用 | 参数的值 | `.grad` | 图和保存的张量 |
# |---|---|---|---|
# | 前向计算 | 读 | 不动 | 新建结点，保存张量 |
# | `backward()` | 读保存下来的 | 累加 | 结点留下，保存的张量释放 |
# | `step()` | 原地改写 | 读 | 不动，但还保存着的参数[版本不再相符](../graph/in-place.md#step) |
# | `zero_grad()` | 不动 | `None` 或 0 | 不动 |
#
# ## 常见误解 { #misconceptions }
#
# 引号里的话出自本站所取代的笔记。
#
# /// misconception | “AddmmBackward0 会利用 fc2.weight、fc2.bias 的值来计算梯度”
# 同一份笔记还说，`ReLUBackward0` 存着输入的值，`NllLossBackward0` 利用 logits（得分 $S$）的值。可以这样检验：前向计算之后、`backward()` 之前，把一个张量改写成 0。结点存了它，就会[拒绝](../graph/in-place.md#which)；没人存它，梯度就分毫不差。

# %% [markdown] tags=["en"]
# Gradients of 0.3001 and of 1.1610 both move by 0.1. The formula in the notes lacks the two hats, and its first step would be 3.1623 times as long. $m$ and $r$ (`exp_avg` and `exp_avg_sq`) are kept in the optimiser's `state` and have the parameter's shape: that is two numbers more for each parameter than SGD needed here. `zero_grad()` does not clear them.
#
# ## Four calls in one table { #summary }
#
# | Call | Values of the parameters | `.grad` | Graph and saved tensors |
# |---|---|---|---|
# | forward pass | read | left alone | new nodes, tensors saved |
# | `backward()` | read where saved | added to | nodes stay, saved tensors are freed |
# | `step()` | overwritten in place | read | left alone, but a parameter still saved [no longer has its version](../graph/in-place.md#step) |
# | `zero_grad()` | left alone | `None` or 0 | left alone |
#
# ## Misconceptions { #misconceptions }
#
# The statements in quotation marks come from the notes that this site replaces.
#
# /// misconception | “AddmmBackward0 uses the values of fc2.weight and fc2.bias to compute the gradient”
# The same notes say that `ReLUBackward0` stores the values of its input, and that `NllLossBackward0` uses those of the logits, the scores $S$. Here is a test: after the forward pass and before `backward()`, overwrite one tensor with zeros. If a node has saved it, the pass is [refused](../graph/in-place.md#which); if none has, the gradients are exactly as before.

# %% name="overwritten"
def overwrite(victim):
    model = make()
    t = dict(zip(parameters, model.parameters(), strict=True))
    t |= {"X": X.clone(), "y": y.clone()}
    t["U"] = model[0](t["X"])
    t["H"] = model[1](t["U"])
    t["S"] = model[2](t["H"])
    loss = F.cross_entropy(t["S"], t["y"])
    with torch.no_grad():
        t[victim].zero_()
    try:
        loss.backward()
    except RuntimeError as error:
        reason = "modified by an inplace operation"
        return f"refused: … {reason} …" if reason in str(error) else "error"
    right = all(same(t[name].grad, G[name], 1e-12) for name in parameters)
    return "the same gradients" if right else "wrong gradients"


for victim in ("X", "y", "W1", "b1", "U", "H", "W2", "b2", "S"):
    print(f"{victim:2} set to 0:", overwrite(victim))

# %% [markdown] tags=["zh"]
# 用到的是 `W2`、`H`、`X`、`y`；`b2`、`U`、`S` 以及 `W1`、`b1` 改成 0 也无妨。（结点的真名是 `ReluBackward0`。）
#
# ///
#
# /// misconception | “优化器更新完成，.grad 已清零”
# 笔记又说，优化器内部可能“自动清零梯度（取决于实现）”。让 `torch.optim` 里的十三种优化器各走一步，哪个也没有清。（没有列入的是 LBFGS 和 SparseAdam：前者要一个计算损失和梯度的函数，后者要稀疏的梯度。）

# %% [markdown] tags=["en"]
# The values that are used are those of `W2`, `H`, `X` and `y`; `b2`, `U` and `S`, and likewise `W1` and `b1`, may as well be 0. (The real name of the node is `ReluBackward0`.)
#
# ///
#
# /// misconception | “The optimiser has updated, .grad is cleared”
# Elsewhere the notes say that the optimiser may “clear the gradient by itself, depending on the implementation”. Here thirteen optimisers of `torch.optim` take one step each, and none of them clears. (Left out are LBFGS, which wants a function that computes loss and gradient, and SparseAdam, which wants sparse gradients.)

# %% name="thirteen"
kinds = "ASGD Adadelta Adafactor Adagrad Adam AdamW Adamax Muon NAdam RAdam"
moved = left_alone = 0
for kind in [*kinds.split(), "RMSprop", "Rprop", "SGD"]:
    weight = make()[0].weight
    start = weight.detach().clone()
    weight.grad = G["W1"].clone()
    getattr(torch.optim, kind)([weight], lr=0.1).step()
    moved += not torch.equal(weight, start)
    left_alone += torch.equal(weight.grad, G["W1"])
print("moved the weight:", moved, " left .grad alone:", left_alone)

# %% [markdown] tags=["zh"]
# ///
#
# /// misconception | “梯度会被传递给 output 张量；如果它不是叶子节点，再传递给 output.grad_fn”
# 梯度沿着边从结点到结点。这里函数一返回，`U`、`S` 这两个张量就没了，`backward()` 照样算出同样的梯度。`H` 还在，是因为结点 2 和 4 保存了它，不是为了传梯度；反向计算之后，它也没了。

# %% [markdown] tags=["en"]
# ///
#
# /// misconception | “The gradient is passed to the tensor output; if it is not a leaf, it goes on to output.grad_fn”
# Gradients go along edges from node to node. Here the tensors `U` and `S` are gone as soon as the function returns, and `backward()` finds the same gradients. `H` is alive because nodes 2 and 4 have saved it, not in order to hand gradients on; after the backward pass it is gone too.

# %% name="without_tensors"
def forward(model):
    U = model[0](X)
    H = model[1](U)
    S = model[2](H)
    results = {"U": U, "H": H, "S": S}
    watched = {name: weakref.ref(t) for name, t in results.items()}  # (1)!
    return F.cross_entropy(S, y), watched


model = make()
loss, watched = forward(model)
print("alive:", [name for name, ref in watched.items() if ref() is not None])
loss.backward()
print("alive:", [name for name, ref in watched.items() if ref() is not None])
print("gradient the same:", same(model[0].weight.grad, G["W1"], 1e-12))

# %% [markdown] tags=["zh"]
# 1.  弱引用，不会让对象留下来。
#
# ///
#
# ## 练习 { #exercises }
#
# 先在纸上写下答案，再展开。
#
# ### 输入也要梯度 { #exercise-input }
#
# 用 `requires_grad_()` 给 `X` 的副本做上标记，再走一遍前向计算。结点和保存的张量会多出什么？`X` 的梯度是哪个公式，手算出它的第一个数。
#
# /// details | 答案
# 结点 6 的 `None` 换成一条边，通向这个副本的 `AccumulateGrad`，共十二个结点。为了它，结点 6 这回也保存 $W_1^\top$（`mat2`）：48 字节，与参数共用内存。公式是 $G_X = G_U W_1$，第一个数是 $0.3929 \times 0.5 \approx 0.1965$。

# %% [markdown] tags=["en"]
# 1.  Weak references, which do not keep the objects alive.
#
# ///
#
# ## Exercises { #exercises }
#
# Write your answer on paper before you unfold.
#
# ### A gradient for the input { #exercise-input }
#
# Mark a copy of `X` with `requires_grad_()` and repeat the forward pass. Which nodes and which saved tensors are added? Which formula gives the gradient of `X`? Work out its first number.
#
# /// details | Solution
# The `None` of node 6 becomes an edge to the `AccumulateGrad` of the copy, which makes twelve nodes. For its sake node 6 now saves $W_1^\top$ (`mat2`) as well: 48 bytes, in memory shared with the parameter. The formula is $G_X = G_U W_1$, and its first number $0.3929 \times 0.5 \approx 0.1965$.

# %% name="input_too"
model = make()
x = X.clone().requires_grad_()
loss = F.cross_entropy(model(x), y)
first_layer = walk(loss)[6]
print("nodes:", len(walk(loss)), " mat2:", first_layer._saved_mat2.nbytes, "bytes")
print("memory of W1:", first_layer._saved_mat2.data_ptr() == model[0].weight.data_ptr())
loss.backward()
show("x.grad", x.grad)
print("G_U W1:", same(x.grad, G["U"] @ model[0].weight.detach(), 1e-12))

# %% [markdown] tags=["zh"]
# ///
#
# ### 第三个神经元，0 还是 None { #exercise-third }
#
# 第三个神经元的梯度是 0。给 SGD 加上权重衰减（weight decay），`lr=0.1, weight_decay=0.1`：`step()` 用 $g + 0.1\,\theta$ 代替 $g$。`W1[2, 0]` 是 -1。两种情形各走一步，它变成多少？（1）`backward()` 之后；（2）`zero_grad()` 之后，没有 `backward()`。
#
# /// details | 答案
# （1）$-1 - 0.1 \times (0 - 0.1) = -0.99$：梯度是 0，权重衰减照样起作用。（2）仍是 -1：`.grad` 是 `None` 的参数，`step()` 整个跳过。用 `set_to_none=False` 就又是 -0.99。

# %% [markdown] tags=["en"]
# ///
#
# ### The third neuron, 0 or None { #exercise-third }
#
# The gradients of the third neuron are 0. Give SGD a weight decay, `lr=0.1, weight_decay=0.1`, so that `step()` takes $g + 0.1\,\theta$ in place of $g$. `W1[2, 0]` is -1. What does it become in one step (1) after `backward()`, (2) after `zero_grad()` without `backward()`?
#
# /// details | Solution
# (1) $-1 - 0.1 \times (0 - 0.1) = -0.99$: with a gradient of 0, weight decay still acts. (2) It stays at -1: a parameter whose `.grad` is `None` is passed over by `step()`. With `set_to_none=False` it is -0.99 again.

# %% name="zero_or_none"
def third(clear=None):
    model = make()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, weight_decay=0.1)
    F.cross_entropy(model(X), y).backward()
    if clear:
        optimizer.zero_grad(**clear)
    optimizer.step()
    return f"{model[0].weight[2, 0]:.2f}"


print("after backward():            ", third())
print("after zero_grad():           ", third({"set_to_none": True}))
print("after zeros in their place:  ", third({"set_to_none": False}))

# %% [markdown] tags=["zh"]
# ///

# %% [markdown] tags=["en"]
# ///
