# ---
# jupyter:
#   jupytext:
#     text_representation: {extension: .py, format_name: percent}
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown] tags=["zh"]
# ---
# description: 用两百行纯 Python 一步步写出反向模式的自动求导引擎：叶子、结点、边、拓扑序、广播、矩阵，每一步都与 PyTorch 核对。
# ---
#
# # 自己写一个引擎 { #your-own-engine }
#
# 两百来行 Python，不用 NumPy，就能像 PyTorch 的自动求导（autograd）那样求梯度（gradient）：处理数的引擎一百三十来行，再加八十来行就能处理数组。本页一步步把它写出来，每一步都与 PyTorch 核对。
#
# ## 想法 { #idea }
#
# 引擎由三样东西组成，名字大多取自 `torch.autograd`。本页说一个值的梯度，指的都是最后的结果对它的导数。
#
# - **张量**（tensor）存着一个值。算出它的运算如果记录了下来，`grad_fn` 就是那个运算的结点；否则它是**叶子**（leaf），需要梯度的话，最后写进它的 `grad`。
# - **结点**代表记录下来的一个运算。`next_functions` 是它的**边**，指向各个输入的结点；`saved` 是它为求导存下的值；`backward` 是它的求导规则，收到结果的梯度，也就是[上游梯度](../activations/sigmoid.md#derivative)（upstream gradient），交出各个输入的梯度。
# - **引擎**从结果的结点出发，沿着边往回走，走到一个结点就调用它的规则。
#
# PyTorch 里的这些东西，见[“结点与边”](../graph/nodes-and-edges.md#node)一页；这里自己动手造：先只有数，只有加法和乘法，缺什么补什么，最后用它训练一个两层网络。
#
# 每段代码都接着前面的代码运行。在自己的电脑上运行本实验，需要 `torch`（用来核对）和 `matplotlib`（用来画图）。

# %% [markdown] tags=["en"]
# ---
# description: "A reverse-mode engine in 200 lines of pure Python, built step by step: leaves, nodes, edges, order, broadcasting, matrices, each step checked with PyTorch."
# ---
#
# # Build your own engine { #your-own-engine }
#
# Some 200 lines of Python, without NumPy, compute gradients the way PyTorch's autograd does: an engine for numbers takes about 130, and another 80 or so extend it to arrays. This page builds it step by step and checks each step against PyTorch.
#
# ## The idea { #idea }
#
# An engine is made of three things; most of the names are those of `torch.autograd`. Here, the gradient of a value means the derivative of the final result with respect to it.
#
# - A **tensor** holds a value. If the operation that computed it was recorded, `grad_fn` is the node of that operation; otherwise the tensor is a **leaf**, and its gradient, if wanted, ends up in `grad`.
# - A **node** is one recorded operation. `next_functions` are its **edges**, which lead to the nodes of its inputs; `saved` is what it keeps for its derivative; `backward` is its rule, which takes the gradient of the result, the [upstream gradient](../activations/sigmoid.md#derivative), and returns the gradients of the inputs.
# - The **engine** starts at the node of the result, follows the edges back, and calls the rule of each node it comes to.
#
# The page on [nodes and edges](../graph/nodes-and-edges.md#node) looks at them in PyTorch; here we build them. We start with numbers, addition and multiplication, add whatever turns out to be missing, and in the end train a network of two layers.
#
# Each block of code continues the one before it. To run this lab on your own computer you need `torch`, to check against, and `matplotlib`, to draw.

# %% name="imports"
import math
import operator
import random
from inspect import signature
from itertools import product

import matplotlib.pyplot as plt
import torch

torch.set_default_dtype(torch.float64)  # (1)!

# %% [markdown] tags=["zh"]
# 1.  Python 的小数就是 float64，核对的时候 PyTorch 也用它。
#
# ## 记得来历的数 { #tensor }
#
# **缺什么**：Python 的 `6.0` 不知道自己是 `2.0 * 3.0`。求导需要知道，所以给数加一层包装：

# %% [markdown] tags=["en"]
# 1.  Python's floats are float64, so PyTorch uses it too when we compare.
#
# ## A number that remembers { #tensor }
#
# **What is missing**: Python's `6.0` does not know that it was `2.0 * 3.0`. Derivatives need to know, so we wrap the number:

# %% name="tensor"
class Tensor:
    def __init__(self, data, requires_grad=False):
        self.data = data
        self.requires_grad = requires_grad
        self.grad = None
        self.grad_fn = None
        self.accumulator = None  # (1)!

    @property
    def is_leaf(self):
        return self.grad_fn is None

    @property
    def shape(self):
        return getattr(self.data, "shape", ())  # (2)!

# %% [markdown] tags=["zh"]
# 1.  只有叶子用它：通向这个叶子的边，终点都是这里的结点，见下一节。
# 2.  数没有形状，用 `()` 表示，与 PyTorch 相同。后面有了数组，才会有别的形状。
#
# `requires_grad` 说明要不要对它求导。现在的 `Tensor` 还什么都不会，连加法也不会。
#
# ## 结点与边 { #nodes }
#
# **缺什么**：运算的记录。结点有一条规则 `backward`，可以像函数一样调用。只有一种结点不属于任何运算：`AccumulateGrad`，它是边的终点，把到达的梯度加到叶子的 `grad` 里。

# %% [markdown] tags=["en"]
# 1.  For leaves only: the node where all edges to this leaf end; see the next section.
# 2.  A number has the shape `()`, as in PyTorch. Other shapes come with arrays, later.
#
# `requires_grad` says whether derivatives with respect to it are wanted. So far a `Tensor` can do nothing, not even add.
#
# ## Nodes and edges { #nodes }
#
# **What is missing**: a record of the operations. A node has a rule, `backward`, and can be called like a function. One kind belongs to no operation: `AccumulateGrad` is where edges end, and it adds the gradient that arrives to the leaf's `grad`.

# %% name="nodes"
class Node:
    next_functions, saved = (), ()

    def name(self):
        return type(self).__name__

    def __call__(self, grad):
        return self.backward(grad)


class AccumulateGrad(Node):
    def __init__(self, variable):
        self.variable = variable

    def backward(self, grad):
        old = self.variable.grad
        self.variable.grad = grad if old is None else old + grad
        return ()  # (1)!

# %% [markdown] tags=["zh"]
# 1.  没有输入，也就没有梯度要交出去。
#
# 每做一个运算，`apply` 就算出结果；只要有一个输入需要梯度，就把结点挂到结果上，并给它连上边。

# %% [markdown] tags=["en"]
# 1.  No inputs, so no gradients to hand on.
#
# For each operation, `apply` computes the result; if any input needs a gradient, it attaches the node to the result and connects the edges.

# %% name="apply"
grad_enabled = True  # (1)!


def gradient_edge(tensor):
    if not tensor.requires_grad:
        return None
    if tensor.is_leaf and tensor.accumulator is None:
        tensor.accumulator = AccumulateGrad(tensor)
    return tensor.accumulator or tensor.grad_fn


def apply(node, *inputs):
    inputs = [x if isinstance(x, Tensor) else Tensor(x) for x in inputs]
    result = Tensor(node.forward(*(x.data for x in inputs)))
    if grad_enabled and any(x.requires_grad for x in inputs):
        result.requires_grad, result.grad_fn = True, node
        node.next_functions = tuple(gradient_edge(x) for x in inputs)
        node.shapes = [x.shape for x in inputs]  # (2)!
    return result

# %% [markdown] tags=["zh"]
# 1.  开关，[后面](#no-grad)才用到。
# 2.  也是[后面](#fit)才用到。
#
# 一个叶子不论用多少次，都只有一个 `AccumulateGrad`。不需要梯度的输入，边是 `None`，位置仍然留着。
#
# 最先有的两个运算是加法和乘法。加法把梯度原样交给两个输入；乘法交给每个因数的是梯度乘以另一个因数，所以要把两个都存下来。

# %% [markdown] tags=["en"]
# 1.  A switch, for [later](#no-grad).
# 2.  Also for [later](#fit).
#
# A leaf has a single `AccumulateGrad`, however often it is used. The edge of an input that needs no gradient is `None`; the place stays.
#
# The first two operations are addition and multiplication. Addition hands the gradient to both inputs as it is. Multiplication hands to each factor the gradient times the other factor, so it has to keep both.

# %% name="add_mul"
class Add(Node):
    def forward(self, a, b):
        return a + b

    def backward(self, grad):
        return grad, grad


class Mul(Node):
    def forward(self, a, b):
        self.saved = a, b
        return a * b

    def backward(self, grad):
        a, b = self.saved
        return grad * b, grad * a


Tensor.__add__ = Tensor.__radd__ = lambda a, b: apply(Add(), a, b)  # (1)!
Tensor.__mul__ = Tensor.__rmul__ = lambda a, b: apply(Mul(), a, b)

# %% [markdown] tags=["zh"]
# 1.  Python 算 `a + b`，就是调用 `a.__add__(b)`；`a` 不会加，再试 `b.__radd__(a)`。给自己的类定义运算符的含义，叫**运算符重载**（operator overloading）。有了它，公式照常写，运算就记了下来。
#
# **核对**：同一个算式，两边各算一遍，比较结点和边：

# %% [markdown] tags=["en"]
# 1.  For `a + b` Python calls `a.__add__(b)`, or `b.__radd__(a)` if `a` cannot add. Defining what the operators mean for your own class is called **operator overloading**. So operations are recorded while formulas are written as usual.
#
# **The check**: the same expression on both sides, to compare nodes and edges:

# %% name="look"
x, y = Tensor(2.0, requires_grad=True), Tensor(3.0, requires_grad=True)
z = x * y + x
below = [node.name() for node in z.grad_fn.next_functions]
print("ours: ", z.data, z.grad_fn.name(), below)
u, v = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0, requires_grad=True)
w = u * v + u
below = [node.name() for node, _ in w.grad_fn.next_functions]
print("torch:", w.item(), w.grad_fn.name(), below)

# %% [markdown] tags=["zh"]
# 结点和边都一样。PyTorch 的边是一对，第二个数说的是[结点的第几个输出](../graph/nodes-and-edges.md#outputs)；我们的运算都只有一个输出，用不着它。名字也更长，结尾的 `Backward0` 含[变体的编号](../graph/nodes-and-edges.md#names)。
#
# 把图画出来，一个结点放在所有指向它的结点下面：
#
# /// details | 画图的程序

# %% [markdown] tags=["en"]
# Nodes and edges are the same. PyTorch's edges are pairs, whose second half says [which output of the node](../graph/nodes-and-edges.md#outputs) is meant; our operations have one output, so we do without. Its names are longer: `Backward0` ends in the [number of the variant](../graph/nodes-and-edges.md#names).
#
# Let us draw the graph; a node stands below all that point to it:
#
# /// details | The program that draws it

# %% name="graph"
level, nodes = {z.grad_fn: 0}, [z.grad_fn]
for node in nodes:
    for below in node.next_functions:
        if below is not None and level.get(below, 0) <= level[node]:
            level[below] = level[node] + 1
            nodes.append(below)
place = {}
for node, depth in level.items():
    row = [other for other in level if level[other] == depth]
    place[node] = 2 * row.index(node) - len(row), -depth
leaves = {x.accumulator: " of x", y.accumulator: " of y"}
figure, ax = plt.subplots(figsize=(5, 3))
for node, spot in place.items():
    frame = {"boxstyle": "round", "facecolor": "none", "edgecolor": "C0"}
    label = node.name() + leaves.get(node, "")
    ax.text(*spot, label, ha="center", va="center", bbox=frame)
    for below in filter(None, node.next_functions):
        arrow = {"arrowstyle": "-|>", "color": "C1", "shrinkA": 16, "shrinkB": 16}
        ax.annotate("", place[below], spot, arrowprops=arrow)
ax.axis("off")
limits = ax.set(xlim=(-3.2, 1.2), ylim=(-2.3, 0.3))

# %% [markdown] tags=["zh"]
# ///
#
# ![四个方框：最上面是 Add；一条箭头指向 Mul，一条指向 x 的 AccumulateGrad；由 Mul 又有两条箭头，指向最下面 x 和 y 的 AccumulateGrad](figure:graph)
#
# ## 沿着每条路往回走 { #paths }
#
# **缺什么**：图有了，还没有谁去走。最省事的走法是递归：调用结点的规则，把得到的梯度分别交给下面的结点，下面的结点再照做。函数顺便数一数访问了多少次结点。

# %% [markdown] tags=["en"]
# ///
#
# ![Four boxes: Add on top, with one arrow to Mul and one to the AccumulateGrad of x; from Mul two arrows, to the AccumulateGrad of x and that of y at the bottom](figure:graph)
#
# ## Back along every path { #paths }
#
# **What is missing**: there is a graph, but nothing walks it. The easiest way is recursion: call the rule of the node and pass each gradient on to the node below, which does the same. The function counts how many nodes it visits.

# %% name="follow_paths"
def follow_paths(node, grad):
    visits = 1
    for below, part in zip(node.next_functions, node(grad), strict=True):
        if below is not None:
            visits += follow_paths(below, part)
    return visits


follow_paths(z.grad_fn, 1.0)  # (1)!
w.backward()
print("ours: ", x.grad, y.grad)
print("torch:", u.grad.item(), v.grad.item())

# %% [markdown] tags=["zh"]
# 1.  $z$ 对自己的导数是 1。
#
# **核对**：相同。$z = xy + x$ 用了两次 $x$，所以 $\partial z/\partial x = y + 1 = 4$：一条路送来 3，一条路送来 1，`AccumulateGrad` 把它们相加。[链式法则](../chain-rule/scalar.md#paths)（chain rule）说的正是这件事：沿着一条路相乘，不同的路相加。
#
# 但是路可能非常多。下面的每一步都把上一步的结果与它自己相加：

# %% [markdown] tags=["en"]
# 1.  The derivative of $z$ with respect to itself is 1.
#
# **The check**: the same. $z = xy + x$ uses $x$ twice, so $\partial z/\partial x = y + 1 = 4$: one path brings 3, the other 1, and `AccumulateGrad` adds them. That is what the [chain rule](../chain-rule/scalar.md#paths) says: multiply along a path, add over the paths.
#
# But there may be a great many paths. Below, each step adds the result of the step before to itself:

# %% name="doublings"
def doublings(n, x):
    for _ in range(n):
        x = x + x
    return x


for n in (1, 2, 4, 8, 16):
    x = Tensor(1.0, requires_grad=True)
    visits = follow_paths(doublings(n, x).grad_fn, 1.0)
    print(f"{n:2} additions: {visits:6} visits, x.grad = {x.grad:.0f}")

# %% [markdown] tags=["zh"]
# 梯度都对，可是 16 个加法要访问十三万次：$n$ 个加法有 $2^n$ 条路，递归一条一条地走，访问 $2^{n+1} - 1$ 次，而图里只有 $n + 1$ 个结点。
#
# ## 每个结点只走一次 { #order }
#
# **缺什么**：耐心。送到同一个结点的几个梯度，可以先加起来，再一起往下送；规则对梯度是线性的，先加后乘与先乘后加一样。所以指向一个结点的边都送到了，才轮到它。按这个要求排出的次序叫[拓扑序](../graph/nodes-and-edges.md#dag)（topological order）。
#
# 做法与 PyTorch 的引擎相同：先数清楚每个结点要等多少个梯度，送到一个减去一个，减到零就轮到它了。

# %% [markdown] tags=["en"]
# The gradients are right, but 16 additions took 130 thousand visits. With $n$ additions there are $2^n$ paths; the recursion takes them one by one and makes $2^{n+1} - 1$ visits, though the graph has only $n + 1$ nodes.
#
# ## Each node once { #order }
#
# **What is missing**: patience. Gradients that arrive at the same node can be added first and sent on together; the rules are linear in the gradient, so adding before or after makes no difference. A node therefore waits until every edge that leads to it has delivered. An order that respects this is called a [topological order](../graph/nodes-and-edges.md#dag).
#
# We do as PyTorch's engine does: first count how many gradients each node waits for; take one off for each that is delivered; at zero, the node is ready.

# %% name="count_edges"
def count_edges(root):
    waiting, nodes = {}, [root]
    for node in nodes:  # (1)!
        for below in node.next_functions:
            if below is not None:
                if below not in waiting:
                    nodes.append(below)
                waiting[below] = waiting.get(below, 0) + 1
    return waiting

# %% [markdown] tags=["zh"]
# 1.  列表一边走一边变长，每个结点只进去一次。

# %% [markdown] tags=["en"]
# 1.  The list grows while the loop goes through it; each node enters once.

# %% name="run_backward"
def run_backward(root, grad):
    waiting, arrived = count_edges(root), {}
    ready, visits = [(root, grad)], 0
    while ready:
        node, grad = ready.pop()
        visits += 1
        for below, part in zip(node.next_functions, node(grad), strict=True):
            if below is None:
                continue
            arrived[below] = arrived[below] + part if below in arrived else part
            waiting[below] -= 1
            if waiting[below] == 0:
                ready.append((below, arrived.pop(below)))
    return visits

# %% [markdown] tags=["zh"]
# 这就是整个引擎。还差入口，即张量的 `backward`，连同 PyTorch 的两条报错（有删节）：

# %% [markdown] tags=["en"]
# That is the whole engine. It still needs a way in, the method `backward` of tensors, with two of PyTorch's errors, shortened:

# %% name="start_backward"
def start_backward(tensor, gradient=None):
    if not tensor.requires_grad:
        raise RuntimeError("element 0 of tensors does not require grad")
    if gradient is None:
        if tensor.shape != ():  # (1)!
            raise RuntimeError("grad can be implicitly created only for scalar outputs")
        gradient = 1.0
    return run_backward(gradient_edge(tensor), gradient)  # (2)!


Tensor.backward = start_backward
for n in (1, 2, 4, 8, 16):
    x = Tensor(1.0, requires_grad=True)
    visits = doublings(n, x).backward()
    print(f"{n:2} additions: {visits:2} visits, x.grad = {x.grad:.0f}")

# %% [markdown] tags=["zh"]
# 1.  PyTorch 的条件宽一些：只要是一个元素，什么形状都行。
# 2.  PyTorch 的 `backward()` 什么也不返回；我们返回访问的次数，好拿来比较。
#
# **核对**：梯度与上面相同；每多一个加法，访问只多一次。递归还有一个毛病，见[下文](#misconceptions)。
#
# ## 梯度是加上去的 { #accumulate }
#
# `AccumulateGrad` 把梯度加到原有的 `grad` 上，哪怕那是上一次 `backward` 留下的。所以两次 `backward` 之间要清零：

# %% [markdown] tags=["en"]
# 1.  PyTorch is less strict: a single element will do, whatever the shape.
# 2.  PyTorch's `backward()` returns nothing; ours returns the number of visits, for comparison.
#
# **The check**: the same gradients as above; each further addition costs one more visit, no more. The recursion has another fault, [see below](#misconceptions).
#
# ## Gradients are added { #accumulate }
#
# `AccumulateGrad` adds to the `grad` that is there, even if an earlier `backward` left it. So it has to be cleared in between:

# %% name="accumulate"
def zero_grad(parameters):
    for parameter in parameters:
        parameter.grad = None


x, u = Tensor(3.0, requires_grad=True), torch.tensor(3.0, requires_grad=True)
for cleared in (False, False, True):
    if cleared:
        zero_grad([x, u])
    (x * x).backward()
    (u * u).backward()
    print(f"cleared first: {cleared!s:5}  ours: {x.grad}  torch: {u.grad.item()}")

# %% [markdown] tags=["zh"]
# 名字相同，所以同一个 `zero_grad` 对两边都管用。PyTorch 的 `optimizer.zero_grad()` 默认也把 `grad` 设为 `None`。
#
# ## 不记录 { #no-grad }
#
# **缺什么**：有时只要值，不要梯度，图就白记了。开关 `grad_enabled` 早就有了，再写一个配合 `with` 使用的类来拨动它：

# %% [markdown] tags=["en"]
# The names are the same, so one `zero_grad` works on both sides. By default PyTorch's `optimizer.zero_grad()` sets `grad` to `None`, too.
#
# ## Not recording { #no-grad }
#
# **What is missing**: sometimes only the value is wanted, and the graph is recorded for nothing. The switch `grad_enabled` is there already; this class flips it, for use in a `with` statement:

# %% name="no_grad"
class no_grad:
    def __enter__(self):
        global grad_enabled
        self.before, grad_enabled = grad_enabled, False

    def __exit__(self, *error):
        global grad_enabled
        grad_enabled = self.before  # (1)!


with no_grad():
    a = x * x
with torch.no_grad():
    b = u * u
c = x * x
print("ours: ", a.requires_grad, a.grad_fn, "| after the block:", c.requires_grad)
print("torch:", b.requires_grad, b.grad_fn, "| after the block:", (u * u).requires_grad)

# %% [markdown] tags=["zh"]
# 1.  恢复成进去之前的样子，所以可以嵌套；出了错也会恢复。
#
# `x` 本身仍然需要梯度，只是运算没有记录。PyTorch 还有[另外四个开关](../autograd/switches.md#where)，意思各不相同。
#
# ## 更多运算 { #operations }
#
# **缺什么**：减法、除法、乘方、指数、对数和激活函数（activation function）。引擎一行也不用改，但是每个运算写一个类，太啰嗦。PyTorch 的类大多也不是手写的：文件 [`derivatives.yaml`](https://github.com/pytorch/pytorch/blob/main/tools/autograd/derivatives.yaml) 逐个运算列出规则，再由程序生成类；规则里提到谁，就存谁。我们也这样：

# %% [markdown] tags=["en"]
# 1.  Back to what it was on entry, so blocks can be nested; after an error, too.
#
# `x` itself still needs a gradient; only the operation was not recorded. PyTorch has [four more switches](../autograd/switches.md#where), and no two do the same.
#
# ## More operations { #operations }
#
# **What is missing**: subtraction, division, powers, exponentials, logarithms and activation functions. The engine stays as it is, but a class for each operation is long-winded. Most of PyTorch's classes are not written by hand either: the file [`derivatives.yaml`](https://github.com/pytorch/pytorch/blob/main/tools/autograd/derivatives.yaml) lists the rules, operation by operation, and a program makes the classes; what a rule mentions is saved. We do the same:

# %% name="define"
def define(name, value, rule):
    mentioned = [*signature(rule).parameters][1:]  # (1)!

    def forward(self, *inputs):
        result = value(*inputs)
        known = dict(zip("ab", inputs, strict=False), result=result)
        self.saved = [known[each] for each in mentioned]
        return result

    def backward(self, grad):
        return rule(grad, *self.saved)

    operation = type(name, (Node,), {"forward": forward, "backward": backward})
    return lambda *inputs: apply(operation(), *inputs)

# %% [markdown] tags=["zh"]
# 1.  规则的参数名，去掉开头的 `grad`；剩下的可以是 `a`、`b`（输入）和 `result`（结果）。
#
# 于是一个运算只要一条语句：名字、怎么算、怎么求导。指数函数、$\tanh$ 和 [ReLU](../activations/relu.md#idea) 与 PyTorch 一样，存的是结果，因为用结果表示的导数最简单：$(e^a)' = e^a$，$\tanh' = 1 - \tanh^2$，ReLU 的导数只看结果是不是正的。

# %% [markdown] tags=["en"]
# 1.  The names of the rule's parameters, without the first, `grad`; they may be `a`, `b` (the inputs) and `result`.
#
# Now an operation is one statement: its name, how to compute it, how to differentiate it. The exponential, $\tanh$ and [ReLU](../activations/relu.md#idea) save their result, as PyTorch's do, because the derivative is simplest in terms of it: $(e^a)' = e^a$, $\tanh' = 1 - \tanh^2$, and for ReLU the only question is whether the result is positive.

# %% name="operations"
exp, log, maximum, pow, tanh = math.exp, math.log, max, math.pow, math.tanh
Tensor.__neg__ = define("Neg", lambda a: -a, lambda grad: (-grad,))
Tensor.__sub__ = define("Sub", lambda a, b: a - b, lambda grad: (grad, -grad))
Tensor.__rsub__ = lambda b, a: Tensor.__sub__(a, b)
Tensor.__truediv__ = define(
    "Div", lambda a, b: a / b, lambda grad, a, b: (grad / b, -grad * a / (b * b))
)
Tensor.__rtruediv__ = lambda b, a: Tensor.__truediv__(a, b)
Tensor.__pow__ = lambda x, n: define(  # (1)!
    "Pow", lambda a: pow(a, n), lambda grad, a: (grad * n * pow(a, n - 1),)
)(x)
Tensor.log = define("Log", lambda a: log(a), lambda grad, a: (grad / a,))
Tensor.exp = define("Exp", lambda a: exp(a), lambda grad, result: (grad * result,))
Tensor.tanh = define(
    "Tanh", lambda a: tanh(a), lambda grad, result: (grad * (1 - result * result),)
)
Tensor.relu = define(
    "ReLU", lambda a: maximum(a, 0.0), lambda grad, result: (grad * (result > 0.0),)
)

# %% [markdown] tags=["zh"]
# 1.  指数只是普通的数，不是输入，没有边；指数是普通的数时，PyTorch 的 `PowBackward0` 也是这样。
#
# **核对**：写一个函数，把同一个算式在两边各算一遍，比较结果和所有梯度，要求相差不超过舍入误差。

# %% [markdown] tags=["en"]
# 1.  The exponent is a plain number, not an input, and has no edge; `PowBackward0` of PyTorch does the same with a plain number.
#
# **The check**: a function that computes the same expression on both sides and compares the result and all gradients, which may differ by rounding only.

# %% name="same"
def plain(data):
    return data.tolist() if hasattr(data, "tolist") else data


def close(data, tensor):
    return torch.allclose(torch.tensor(plain(data)), tensor, rtol=1e-12, atol=1e-12)


def same(f, *values):
    ours = [Tensor(value, requires_grad=True) for value in values]
    theirs = [torch.tensor(plain(value), requires_grad=True) for value in values]
    a, b = f(*ours), f(*theirs)
    a.backward()
    b.backward()
    grads = [close(x.grad, y.grad) for x, y in zip(ours, theirs, strict=True)]
    return close(a.data, b) and all(grads)


print("-x:      ", same(lambda x: -x, 0.7))
print("1 - x:   ", same(lambda x: 1 - x, 0.7), same(lambda x, y: x - y, 0.7, -1.3))
print("1 / x:   ", same(lambda x: 1 / x, 0.7), same(lambda x, y: x / y, 0.7, -1.3))
print("powers:  ", *(same(lambda x, n=n: x**n, 0.7) for n in (3, 2, 1, -0.5)))
print("exp, log:", same(lambda x: x.exp(), -1.3), same(lambda x: x.log(), 0.7))
print("tanh:    ", *(same(lambda x: x.tanh(), x) for x in (-0.7, 0.0, 0.7)))
print("relu:    ", *(same(lambda x: x.relu(), x) for x in (-0.7, 0.0, 0.7)))

# %% [markdown] tags=["zh"]
# 几个算式代表不了所有的算式。本站的测试用 [Hypothesis](https://hypothesis.readthedocs.io) 随机生成几千个，逐个这样比较；再往引擎里埋错，一次一处，每处都必须查得出来。
#
# ## 数组 { #arrays }
#
# **缺什么**：到这里，每个数都有自己的结点。一百万个权重（weight），结点就不止一百万个。PyTorch 的一个结点管一整个数组，我们也应当这样。
#
# 好在规则里写的是 `grad * b`，没有说 `grad` 和 `b` 是数。只要数组也能加减乘除，规则就不用改。数组就是把数一行接一行排成一串，外加形状：

# %% [markdown] tags=["en"]
# A few expressions do not speak for all. The tests that come with this site let [Hypothesis](https://hypothesis.readthedocs.io) make up thousands and compare them in this way. Then they plant faults in the engine, one at a time, and each has to be found.
#
# ## Arrays { #arrays }
#
# **What is missing**: so far, each number has a node of its own. A million weights would mean more than a million nodes. In PyTorch a node handles a whole array, and so should ours.
#
# Fortunately the rules say `grad * b`, not that `grad` and `b` are numbers. If arrays can be added and multiplied, the rules can stay. An array is a list of numbers, row after row, and a shape:

# %% name="array"
class Array:
    def __init__(self, flat, shape):
        self.flat, self.shape = flat, shape

    def tolist(self):
        size = len(self.flat) // self.shape[0]
        if len(self.shape) == 1:
            return self.flat
        rows = [self.flat[i : i + size] for i in range(0, len(self.flat), size)]
        return [Array(row, self.shape[1:]).tolist() for row in rows]


def build(flat, shape):
    return Array(flat, shape) if shape else flat[0]  # (1)!

# %% [markdown] tags=["zh"]
# 1.  没有维度的数组就是一个数，仍然用 Python 的数表示。
#
# 还要两个函数：取出数和形状，以及从嵌套的列表造出数组。

# %% [markdown] tags=["en"]
# 1.  An array without dimensions is a number, and stays a Python number.
#
# Two more functions: one takes numbers and shape out, the other makes an array from nested lists.

# %% name="nested"
def parts_of(data):
    return (data.flat, data.shape) if isinstance(data, Array) else ([data], ())


def array(nested):
    if not isinstance(nested, list):
        return nested
    parts = [parts_of(array(part)) for part in nested]
    flat = [number for numbers, _ in parts for number in numbers]
    return Array(flat, (len(parts), *parts[0][1]))

# %% [markdown] tags=["zh"]
# 形状不同的数组也常常要相加，例如一批数据的每一行都加上同一行偏置（bias）。这叫[广播](../losses/mean-squared-error.md#broadcast)（broadcasting）：从右边对齐，大小为 1 或者缺了的维度，就重复到需要的大小。对大数组的每个位置，`places` 列出它用的是小数组的哪个位置。往前走，`expand` 照着**抄**；往回走，`sum_to` 照着**加回去**：一个数被抄了几份，就收到几份梯度，它的梯度是它们的和。

# %% [markdown] tags=["en"]
# Arrays of different shapes are often added too; for example, the same row of biases to each row of a batch. This is called [broadcasting](../losses/mean-squared-error.md#broadcast): shapes are aligned on the right, and a dimension that is 1 or missing is repeated as needed. For each place of the large array `places` names the place of the small one that it uses. On the way forward `expand` **copies** by this list; on the way back `sum_to` **adds** by it: a number that was copied several times receives as many gradients, and its own is their sum.

# %% name="expand"
def places(small, large):
    for index in product(*map(range, large)):
        place = 0
        for size, i in zip(small, index[len(large) - len(small) :], strict=True):
            place = place * size + (i if size > 1 else 0)
        yield place


def expand(data, shape):
    flat, small = parts_of(data)
    return build([flat[place] for place in places(small, shape)], shape)


def sum_to(data, shape):
    flat, large = parts_of(data)
    totals = [0.0] * math.prod(shape)
    for place, number in zip(places(shape, large), flat, strict=True):
        totals[place] += number
    return build(totals, shape)


row = array([1.0, 2.0, 3.0])
print("places:", list(places((3,), (2, 3))))
print("copied:", expand(row, (2, 3)).tolist())
print("added: ", sum_to(expand(row, (2, 3)), (3,)).tolist())

# %% [markdown] tags=["zh"]
# 有了 `expand`，数的函数就能推广到数组：先广播到同样的形状，再逐个位置计算。

# %% [markdown] tags=["en"]
# With `expand`, a function of numbers extends to arrays: broadcast to the same shape, then compute place by place.

# %% name="lifted"
def common_shape(*shapes):
    length = max(map(len, shapes))
    padded = [(1,) * (length - len(shape)) + shape for shape in shapes]
    sizes = [{*column} - {1} or {1} for column in zip(*padded, strict=True)]
    if any(len(size) > 1 for size in sizes):
        raise RuntimeError(f"shapes {shapes} do not fit together")
    return tuple(size for (size,) in sizes)


def lifted(f):
    def each(*operands):
        shape = common_shape(*(parts_of(data)[1] for data in operands))
        flats = [parts_of(expand(data, shape))[0] for data in operands]
        return build([f(*numbers) for numbers in zip(*flats, strict=True)], shape)

    return each


exp, log, maximum, pow, tanh = map(lifted, (exp, log, maximum, pow, tanh))  # (1)!
for name in ("add", "sub", "mul", "truediv", "neg", "gt"):
    each = lifted(getattr(operator, name))
    setattr(Array, f"__{name}__", each)
    setattr(Array, f"__r{name}__", lambda b, a, each=each: each(a, b))

# %% [markdown] tags=["zh"]
# 1.  规则里的 `exp`、`log` 等名字，Python 到运行时才去查指的是什么。它们现在指新的函数，规则也就跟着变了。
#
# 试一试，让矩阵的每一行都乘以同一行数：

# %% [markdown] tags=["en"]
# 1.  Python looks up `exp`, `log` and so on when a rule runs. These names now stand for the new functions, so the rules use them.
#
# Try it: each row of a matrix is multiplied by the same row.

# %% name="too_large"
matrix = array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
x, b = Tensor(matrix, requires_grad=True), Tensor(row, requires_grad=True)
y = x * b
y.backward(expand(1.0, y.shape))
print("x:", x.shape, "x.grad:", x.grad.shape)
print("b:", b.shape, "  b.grad:", b.grad.shape, b.grad.tolist())

# %% [markdown] tags=["zh"]
# ### 梯度的形状要对 { #fit }
#
# **缺什么**：`b` 有 3 个数，它的梯度却有 6 个。规则交出的梯度是结果的形状，还得加回输入的形状。`apply` 记下 `shapes` 就是为此。结点的调用改一处，所有规则就都对了：

# %% [markdown] tags=["en"]
# ### A gradient has the shape of its input { #fit }
#
# **What is missing**: `b` has 3 numbers, its gradient has 6. The rule returned a gradient in the shape of the result, which still has to be added up to the shape of the input. That is what `apply` notes the `shapes` for. One change to the way nodes are called puts all the rules right:

# %% name="fit"
def call_and_fit(node, grad):
    parts = node.backward(grad)
    shapes = node.shapes if parts else ()
    return [sum_to(part, shape) for part, shape in zip(parts, shapes, strict=True)]


Node.__call__ = call_and_fit
zero_grad([x, b])
y.backward(expand(1.0, y.shape))
print("ours: ", b.grad.tolist())
u, v = (torch.tensor(plain(t.data), requires_grad=True) for t in (x, b))
(u * v).backward(torch.ones(2, 3))
print("torch:", v.grad.tolist())

# %% [markdown] tags=["zh"]
# **核对**：相同。PyTorch 的引擎也在这个时候处理：结点交出梯度以后，引擎拿它与输入的形状比对，大了就加回去；加不成那个形状，就报错。
#
# ### 矩阵与求和 { #matmul }
#
# **缺什么**：网络的一层要用矩阵乘法，损失函数（loss function）交出一个数，所以还差两个运算。矩阵乘法（只管两个二维数组相乘）的规则[早已推导过](../chain-rule/two-layer-network.md#batch)：$C = AB$ 时，$A$ 的梯度是 $GB^{\mathsf T}$，$B$ 的梯度是 $A^{\mathsf T}G$，其中 $G$ 是 $C$ 的梯度。求和的规则把梯度抄给每一个数，正好与加回去相反。

# %% [markdown] tags=["en"]
# **The check**: the same. PyTorch's engine does it at the same point: when a node has returned its gradients, it compares them with the shapes of the inputs, and adds them up where they are larger; if that does not give the shape, it is an error.
#
# ### Matrices and sums { #matmul }
#
# **What is missing**: a layer of a network needs a matrix product, and a loss function returns one number. That takes two operations. The rule of the product (for two arrays of two dimensions each) [has been derived](../chain-rule/two-layer-network.md#batch): for $C = AB$ the gradient of $A$ is $GB^{\mathsf T}$ and that of $B$ is $A^{\mathsf T}G$, where $G$ is the gradient of $C$. The rule of the sum copies the gradient to each number, the reverse of adding up.

# %% name="matmul"
def transpose(a):
    rows, columns = a.shape
    flat = [number for j in range(columns) for number in a.flat[j::columns]]
    return Array(flat, (columns, rows))


def matmul(a, b):
    (n, k), (m, columns) = a.shape, b.shape
    if k != m:
        raise RuntimeError(f"cannot multiply ({n}x{k} and {m}x{columns})")
    lines = [a.flat[i * k : i * k + k] for i in range(n)]
    b_columns = [b.flat[j::columns] for j in range(columns)]
    flat = [sum(map(operator.mul, p, q)) for p in lines for q in b_columns]
    return Array(flat, (n, columns))


class Sum(Node):
    def forward(self, a):
        return sum_to(a, ())

    def backward(self, grad):
        return (expand(grad, self.shapes[0]),)

# %% name="matmul_sum"
Tensor.__matmul__ = define(
    "MatMul",
    lambda a, b: matmul(a, b),
    lambda grad, a, b: (matmul(grad, transpose(b)), matmul(transpose(a), grad)),
)
Tensor.sum = lambda a: apply(Sum(), a)
Tensor.mean = lambda a: a.sum() / math.prod(a.shape)


def f(a, b, c):
    return (a @ b + c).tanh().mean()


print("product:", same(f, matrix, array([[0.1], [0.2], [-0.3]]), 0.5))
print("a row:  ", same(lambda a, b: ((a - b) / (a * a + 1)).sum(), matrix, row))
print("reuse:  ", same(lambda a: (a * a.sum() + a.relu().log()).mean(), matrix))

# %% [markdown] tags=["zh"]
# 引擎到此完成。
#
# ## 训练一个网络 { #xor }
#
# [异或](../activations/why-nonlinearity.md#xor)（exclusive or）是个很小的任务，一条直线分不开，两层网络可以：输入 2 个数，隐藏层（hidden layer）4 个神经元（neuron），输出 1 个数，损失取均方误差（mean squared error）。下面的 `network`、`loss_of` 和 `train_step` 与用哪个引擎无关，两边都能用。

# %% [markdown] tags=["en"]
# With this the engine is complete.
#
# ## Training a network { #xor }
#
# [Exclusive or](../activations/why-nonlinearity.md#xor) is a small task that no straight line can solve, but two layers can: 2 numbers in, a hidden layer of 4 neurons, 1 number out, and mean squared error as the loss. Nothing in `network`, `loss_of` and `train_step` depends on the engine; they work with both.

# %% name="network"
def network(x, w1, b1, w2, b2):
    return (x @ w1 + b1).tanh() @ w2 + b2


def loss_of(parameters, x, target):
    return ((network(x, *parameters) - target) ** 2).mean()


def train_step(parameters, x, target):
    zero_grad(parameters)
    loss = loss_of(parameters, x, target)
    loss.backward()
    for p in parameters:
        p.data = p.data - 0.1 * p.grad  # (1)!
    return loss


generator = random.Random(0)
start = []
for shape in ((2, 4), (4,), (4, 1), (1,)):
    numbers = [generator.uniform(-1, 1) for _ in range(math.prod(shape))]
    start.append(Array(numbers, shape))

# %% [markdown] tags=["zh"]
# 1.  `.data` 绕过记录，这里正合适。在 PyTorch 里平时[不该这样写](../graph/in-place.md#data)。
#
# **核对**：从同样的参数出发，两边各走一步。

# %% [markdown] tags=["en"]
# 1.  `.data` bypasses the recording, which is what we want here. With PyTorch, [avoid it](../graph/in-place.md#data) as a rule.
#
# **The check**: from the same parameters, one step on each side.

# %% name="one_step"
inputs = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
targets = [[0.0], [1.0], [1.0], [0.0]]
x, target = Tensor(array(inputs)), Tensor(array(targets))
ours = [Tensor(data, requires_grad=True) for data in start]
theirs = [torch.tensor(plain(data), requires_grad=True) for data in start]
loss = train_step(ours, x, target)
other = train_step(theirs, torch.tensor(inputs), torch.tensor(targets))
print(f"loss, ours:  {loss.data:.6f}")
print(f"loss, torch: {other.item():.6f}")
for name, p, q in zip(("w1", "b1", "w2", "b2"), ours, theirs, strict=True):
    equal = close(p.grad, q.grad), close(p.data, q.detach())
    print(f"{name}: the same gradient, the same value after the step: {equal}")

# %% [markdown] tags=["zh"]
# 一步相同，下一步也相同，直到舍入的差别积累起来。只用我们的引擎，再走五百步：

# %% [markdown] tags=["en"]
# One step is the same, and so is the next, until rounding differences add up. Another five hundred, on our engine alone:

# %% name="train"
for step in range(1, 501):
    loss = train_step(ours, x, target)
    if step in (1, 10, 100, 500):
        print(f"step {step:3}: loss {loss.data:.4f}")
with no_grad():
    answers = network(x, *ours)
for pair, (answer,) in zip(inputs, answers.data.tolist(), strict=True):
    print(pair, f"→ {answer:.2f}")

# %% [markdown] tags=["zh"]
# 它学会了异或。纯 Python 每步要做几千次函数调用，网络一大，就比 PyTorch 慢得多。
#
# ## 少了什么 { #left-out }
#
# 同样的想法，PyTorch 写了成千上万行，换来的不只是速度：
#
# - **版本**。我们的 `saved` 存着数组本身，存完以后谁改了它，引擎不知道，梯度就悄悄错了（见下面的程序）。PyTorch 给每个张量一个[版本计数器](../graph/in-place.md#version)（version counter），这种改动大多会报错。
# - **视图（view）与原地操作（in-place operation）**。我们的运算总是新建数组。PyTorch 的张量可以共用内存，写入一个就改了另一个，图也得[跟着改](../graph/in-place.md#rebase)。
# - **高阶导数**。我们求梯度的运算没有记录。在 PyTorch 里，[`create_graph=True`](../autograd/freed-and-kept.md#create) 会连反向传播（backpropagation）一起记录。
# - **释放**。我们的 `saved` 一直留到图消失为止。PyTorch 用过就[放掉](../autograd/freed-and-kept.md#freed)，所以第二次 `backward()` 通常会报错，见[练习](#exercise-free)。
# - **只算需要的**。`2 * x` 里的 2 不需要梯度，我们照样算出来再扔掉，还为此存了 `x`。PyTorch 知道哪些输入[需要梯度](../graph/saved-tensors.md#needed)，别的通常不算也不存。
# - **次序与线程**。我们只保证拓扑序。[PyTorch 的循环](../inside/engine.md#loop)在就绪的结点里先取叶子的，再取最晚记录的；CPU 以外的设备各有自己的队列和线程。
# - **插入自己的代码**。PyTorch 的引擎有[好几处](../graph/hooks.md#places)可以挂钩子（hook）；这里的 `define`，在那里是[自定义函数](../custom/function.md#square)，可以有多个输出。
# - **内存**。我们的叶子和它的 `AccumulateGrad` 互相指着，是循环引用（reference cycle），要等 Python 的垃圾回收器来收拾；PyTorch 的叶子对它[只是弱引用](../graph/saved-tensors.md#accumulator)。
# - **无穷与 nan**。`1 / 0` 和 `log(0)` 在 Python 里报错，在 PyTorch 里得到 `inf` 和 `-inf`，计算继续。

# %% [markdown] tags=["en"]
# It has learned exclusive or. In pure Python each step takes thousands of function calls, so with a large network it is far slower than PyTorch.
#
# ## What it leaves out { #left-out }
#
# PyTorch takes many thousands of lines for the same idea. They buy more than speed:
#
# - **Versions.** Our `saved` holds the array itself. If it is changed afterwards, the engine does not know, and the gradient is silently wrong (see the program below). PyTorch gives each tensor a [version counter](../graph/in-place.md#version); most such changes raise an error.
# - **Views and in-place operations.** Our operations always make new arrays. In PyTorch tensors may share memory, a write to one changes another, and the graph has to [follow](../graph/in-place.md#rebase).
# - **Higher derivatives.** The operations that compute our gradients are not recorded. In PyTorch [`create_graph=True`](../autograd/freed-and-kept.md#create) records backpropagation as well.
# - **Freeing.** Our `saved` stays until the graph is gone. PyTorch [lets go](../autograd/freed-and-kept.md#freed) of it once it has been used, so a second `backward()` is an error as a rule; see the [exercise](#exercise-free).
# - **Only what is needed.** The 2 of `2 * x` needs no gradient; we compute one all the same and throw it away, and have saved `x` for it. PyTorch knows which inputs [need a gradient](../graph/saved-tensors.md#needed); as a rule it neither computes nor saves for the others.
# - **Order and threads.** We promise a topological order and no more. Of the nodes that are ready, [PyTorch's loop](../inside/engine.md#loop) takes leaves first, then the node recorded last; each device other than the CPU has a queue and a thread of its own.
# - **Code of your own.** PyTorch's engine has [several places](../graph/hooks.md#places) for hooks; what `define` is here is a [custom function](../custom/function.md#square) there, which may have several outputs.
# - **Memory.** Our leaf and its `AccumulateGrad` point to each other, a reference cycle, which waits for Python's garbage collector; PyTorch's leaf holds it [only weakly](../graph/saved-tensors.md#accumulator).
# - **Infinity and nan.** `1 / 0` and `log(0)` are errors in Python; in PyTorch they give `inf` and `-inf`, and the computation goes on.

# %% name="silently_wrong"
values = array([1.0, 2.0])
x = Tensor(values, requires_grad=True)
u = torch.tensor(values.tolist(), requires_grad=True)
y, v = (x * x).sum(), (u * u).sum()
values.flat[0] = 10.0
y.backward()
print("gradient at (1, 2): [2.0, 4.0], ours:", x.grad.tolist())
with torch.no_grad():
    u[0] = 10.0
try:
    v.backward()
except RuntimeError as error:
    print("torch:", str(error).split(":")[0])

# %% [markdown] tags=["zh"]
# ## 常见误解 { #misconceptions }
#
# 引号里的话出自本站取代的旧笔记。
#
# /// misconception | “`backward`：递归执行”
# 引擎用的是循环，不是递归。上面的递归不但把路一条一条走完，还受调用深度的限制：五千个加法连成的链，一条岔路也没有，它在 Python 里也走不到头。循环加一个列表，只要内存够，多长都行；PyTorch 也一样。

# %% [markdown] tags=["en"]
# ## Misconceptions { #misconceptions }
#
# The statements in quotation marks come from the notes that this site replaces.
#
# /// misconception | “`backward`: executed recursively”
# The engine is a loop, not a recursion. Our recursion not only takes the paths one by one; its depth is limited, too: in Python a chain of five thousand additions, with no branch at all, is too long for it. With a loop and a list, the only limit is memory; so it is in PyTorch.

# %% name="deep_chain"
def chain(x):
    for _ in range(5000):
        x = x + 1
    return x


x, u = Tensor(1.0, requires_grad=True), torch.tensor(1.0, requires_grad=True)
try:
    follow_paths(chain(x).grad_fn, 1.0)
except RecursionError as error:
    print("recursion:", type(error).__name__)
print("in order: ", chain(x).backward(), "visits, x.grad =", x.grad)
chain(u).backward()
print("torch:     u.grad =", u.grad.item())

# %% [markdown] tags=["zh"]
# ///
#
# /// misconception | “利用链式法则逐步乘上每一层的梯度”
# 只说了一半：沿着一条路是乘，几条路会合的地方要加。不加，用过两次的值，梯度一般就错了。下面的引擎按拓扑序走，该乘的都乘了，只是后到的梯度顶替了先到的：

# %% [markdown] tags=["en"]
# ///
#
# /// misconception | “By the chain rule, multiply step by step by the gradient of each layer”
# That is half of it: along a path one multiplies, but where paths meet one adds. Without the sum, the gradient of a value used twice is wrong as a rule. The engine below goes in order and multiplies as it should, but a later gradient replaces the earlier one:

# %% name="only_multiply"
def multiply_only(root, grad):
    waiting, arrived, ready = count_edges(root), {root: grad}, [root]
    while ready:
        node = ready.pop()
        for below, part in zip(node.next_functions, node(arrived[node]), strict=True):
            if below is not None:
                arrived[below] = part
                waiting[below] -= 1
                ready += [below] if waiting[below] == 0 else []


for f in (lambda x: (x * 2).tanh(), lambda x: x * x, lambda x: x**2 + 2 * x + 1):
    x, y = Tensor(3.0, requires_grad=True), Tensor(3.0, requires_grad=True)
    multiply_only(f(x).grad_fn, 1.0)
    f(y).backward()
    print(f"multiply only: {x.grad:8.5f}   multiply and add: {y.grad:8.5f}")

# %% [markdown] tags=["zh"]
# 没有岔路的链看不出毛病，光用这样的例子检验不出来。
#
# ///
#
# ## 练习 { #exercises }
#
# ### 取较大的一个 { #exercise-maximum }
#
# 给引擎添一个运算：两个张量，逐个位置取较大的数，即 PyTorch 的 `torch.maximum`。两个数相等的地方，PyTorch 各给一半梯度，请与它一致，并用 `same` 核对，数组里要有相等的数。广播要不要另外处理？
#
# /// details | 答案
# 不要：`maximum` 已经会广播，`call_and_fit` 会把梯度加回去。规则只需说出每个位置的梯度有几分归 `a`，几分归 `b`。

# %% [markdown] tags=["en"]
# A chain without branches does not show the fault; such examples alone are no test.
#
# ///
#
# ## Exercises { #exercises }
#
# ### The larger of two { #exercise-maximum }
#
# Add an operation to the engine: of two tensors, place by place, the larger number, as `torch.maximum` does. Where both are equal, PyTorch gives half of the gradient to each; do the same, and check it with `same`, on arrays with some equal numbers. Does broadcasting need any care?
#
# /// details | Solution
# No: `maximum` can broadcast already, and `call_and_fit` adds the gradients up. The rule only has to say which share of the gradient goes to `a` at each place, and which to `b`.

# %% name="larger_of_two"
share = lifted(lambda a, b: (a > b) + (a == b) / 2)
Tensor.maximum = define(
    "Maximum",
    lambda a, b: maximum(a, b),
    lambda grad, a, b: (grad * share(a, b), grad * share(b, a)),
)
row = array([4.0, 2.0, 7.0])
print("same:", same(lambda a, b: (a.maximum(b) * a).sum(), matrix, row))
x, y = Tensor(2.0, requires_grad=True), Tensor(2.0, requires_grad=True)
x.maximum(y).backward()
print("equal numbers:", x.grad, y.grad)

# %% [markdown] tags=["zh"]
# ///
#
# ### 用过就放掉 { #exercise-free }
#
# 让引擎像 PyTorch 一样，结点调用过一次就放掉 `saved`，再调用就报错。只改结点的调用，不改规则。对 `x + x` 和 `x * x + x` 各做两次 `backward()`，应当怎样？
#
# /// details | 答案
# `x + x` 两次都应当成功：加法什么也没存，没有可放的。`x * x + x` 第二次应当在乘法处报错，`x.grad` 不变。[PyTorch 也是这样](../autograd/freed-and-kept.md#twice)。

# %% [markdown] tags=["en"]
# ///
#
# ### Let go after use { #exercise-free }
#
# Make the engine do as PyTorch does: a node that has been called lets go of `saved`, and calling it again is an error. Change how nodes are called, not the rules. What should happen when `backward()` is called twice on `x + x`, and on `x * x + x`?
#
# /// details | Solution
# On `x + x` it should succeed twice: addition saves nothing, so there is nothing to let go of. On `x * x + x` the second time should fail at the multiplication and leave `x.grad` alone. [PyTorch does the same](../autograd/freed-and-kept.md#twice).

# %% name="let_go"
def call_and_free(node, grad):
    if node.saved is None:
        raise RuntimeError("Trying to backward through the graph a second time")
    parts = call_and_fit(node, grad)
    if node.saved:
        node.saved = None
    return parts


Node.__call__ = call_and_free
for create in (Tensor, torch.tensor):
    x = create(3.0, requires_grad=True)
    for y in (x + x, x * x + x):
        y.backward()
        try:
            y.backward()
        except RuntimeError as error:
            print(create.__name__, str(error).split(" (")[0])
        print(create.__name__, "x.grad =", plain(x.grad))
Node.__call__ = call_and_fit

# %% [markdown] tags=["zh"]
# ///

# %% [markdown] tags=["en"]
# ///
