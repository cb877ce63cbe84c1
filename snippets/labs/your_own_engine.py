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
# 两百来行 Python，不用 NumPy，就能像 PyTorch 的自动求导（autograd）那样求梯度（gradient）：会算数的引擎一百三十来行，再加八十来行就会算数组。本页一步步把它写出来，每一步都与 PyTorch 核对。
#
# ## 想法 { #idea }
#
# 引擎由三样东西组成，名字都取自 `torch.autograd`：
#
# - **张量**（tensor）存着一个值。如果它是算出来的，`grad_fn` 就是算出它的那个运算；否则它是**叶子**（leaf），梯度最后写进它的 `grad`。
# - **结点**代表记录下来的一个运算。`next_functions` 是它的边，指向各个输入的结点；`saved` 是它为求导存下的值；`backward` 是它的求导规则，收到结果的梯度，也就是[上游梯度](../activations/sigmoid.md#derivative)（upstream gradient），交出各个输入的梯度。
# - **引擎**从结果的结点出发，沿着边往回走，走到一个结点就调用它的规则。
#
# PyTorch 里的这些东西，[“结点与边”](../graph/nodes-and-edges.md#node)一页已经看过。这里不看，而是造：先只有数，只有加法和乘法，缺什么补什么，最后用它训练一个两层网络。
#
# 每段代码都接着前面的代码运行。在自己的电脑上运行本实验，需要 `torch`（用来核对）和 `matplotlib`（用来画图）。

# %% [markdown] tags=["en"]
# ---
# description: "A reverse-mode engine in 200 lines of pure Python, grown step by step: leaves, nodes, edges, order, broadcasting, matrices, each step checked with PyTorch."
# ---
#
# # Build your own engine { #your-own-engine }
#
# Some 200 lines of Python, without NumPy, compute gradients the way PyTorch's autograd does: an engine for numbers takes 130 or so, and another 80 make it one for arrays. This page grows it step by step and checks each step against PyTorch.
#
# ## The idea { #idea }
#
# An engine is made of three things, named here as in `torch.autograd`:
#
# - A **tensor** holds a value. If it was computed, `grad_fn` is the operation that computed it; otherwise it is a **leaf**, and its gradient ends up in `grad`.
# - A **node** is one recorded operation. `next_functions` are its edges, to the nodes of its inputs; `saved` is what it keeps for its derivative; `backward` is its rule, which takes the gradient of the result, the [upstream gradient](../activations/sigmoid.md#derivative), and returns the gradients of the inputs.
# - The **engine** starts at the node of the result, follows the edges back, and calls the rule of each node it comes to.
#
# What these are in PyTorch was shown on the page about [nodes and edges](../graph/nodes-and-edges.md#node). Here we do not look, we build: first numbers only, addition and multiplication only; then whatever is missing; in the end it trains a network of two layers.
#
# Each block of code continues where the one before it stopped. To run this lab on your own computer you need `torch`, to check against, and `matplotlib`, to draw.

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
# **What is missing**: Python's `6.0` does not know that it was `2.0 * 3.0`. Derivatives need that, so numbers get a wrapper:

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
# 1.  叶子专用：通向它的边都指向这个结点，见下一段。
# 2.  数没有形状，用 `()` 表示，与 PyTorch 相同。后面有了数组，才会有别的形状。
#
# `requires_grad` 说明要不要对它求导。现在它还什么都不会，连加法也不会。
#
# ## 结点与边 { #nodes }
#
# **缺什么**：运算的记录。结点有一条规则 `backward`，可以像函数一样调用。只有一种结点不属于任何运算：`AccumulateGrad`，它是边的终点，把到达的梯度加到叶子的 `grad` 里。

# %% [markdown] tags=["en"]
# 1.  For leaves: the node that all edges to it lead to, see the next block.
# 2.  A number has the shape `()`, as in PyTorch. Other shapes come with arrays, further down.
#
# `requires_grad` says whether derivatives with respect to it are wanted. So far it can do nothing, not even add.
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
# For each operation, `apply` computes the result; if any input needs a gradient, it hangs the node onto the result and gives it its edges.

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
# 1.  A switch, used [further down](#no-grad).
# 2.  Also used [further down](#fit).
#
# A leaf has a single `AccumulateGrad`, however often it is used. The edge of an input that needs no gradient is `None`; it keeps its place.
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
# 1.  Python 算 `a + b`，就是调用 `a.__add__(b)`；`a` 不会加，再试 `b.__radd__(a)`。给自己的类定义运算符的含义，叫**运算符重载**（operator overloading）。记录运算靠的就是它，写公式的人什么也不用做。
#
# **核对**：同一个算式，两边各算一遍，比较结点和边。

# %% [markdown] tags=["en"]
# 1.  For `a + b` Python calls `a.__add__(b)`, or `b.__radd__(a)` if `a` cannot add. Defining what operators mean for a class of one's own is called **operator overloading**. It is what makes recording possible without the author of a formula doing anything.
#
# **The check**: the same expression on both sides; compare nodes and edges.

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
# 图是一样的。PyTorch 的边是一对，第二个数说的是[结点的第几个输出](../graph/nodes-and-edges.md#outputs)；我们的运算都只有一个输出，用不着它。名字也更长，结尾的 `Backward0` 是[变体的编号](../graph/nodes-and-edges.md#names)。
#
# ## 沿着每条路往回走 { #paths }
#
# **缺什么**：有图，还没有人走。最省事的走法是递归：调用结点的规则，把得到的梯度分别交给下面的结点，下面的结点再照做。函数顺便数一数走了多少次。

# %% [markdown] tags=["en"]
# The graphs are the same. PyTorch's edges are pairs, whose second half says [which output of the node](../graph/nodes-and-edges.md#outputs) is meant; our operations have one output, so we do without. Its names are longer: `Backward0` ends in the [number of the variant](../graph/nodes-and-edges.md#names).
#
# ## Back along every path { #paths }
#
# **What is missing**: there is a graph, but nobody walks it. The easiest way is a recursion: call the rule of the node, pass each gradient to the node below, which does the same. The function counts its calls as it goes.

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
# **核对**：对。$z = xy + x$ 用了两次 $x$，所以 $\partial z/\partial x = y + 1 = 4$：一条路送来 3，一条路送来 1，`AccumulateGrad` 把它们相加。[链式法则](../chain-rule/scalar.md#paths)（chain rule）说的正是这件事：沿着一条路相乘，不同的路相加。
#
# 但是路可能非常多。下面每一步都把上一步的结果用两次，画出来是一串菱形：

# %% [markdown] tags=["en"]
# 1.  The derivative of $z$ with respect to itself is 1.
#
# **The check**: right. $z = xy + x$ uses $x$ twice, so $\partial z/\partial x = y + 1 = 4$: one path brings 3, the other 1, and `AccumulateGrad` adds them. That is what the [chain rule](../chain-rule/scalar.md#paths) says: multiply along a path, add over the paths.
#
# But there may be a great many paths. Below, each step uses the result of the one before it twice; drawn, it is a chain of diamonds:

# %% name="diamonds"
def diamonds(n, x):
    for _ in range(n):
        x = x + x
    return x


for n in (1, 2, 4, 8, 16):
    x = Tensor(1.0, requires_grad=True)
    visits = follow_paths(diamonds(n, x).grad_fn, 1.0)
    print(f"{n:2} additions: {visits:6} visits, x.grad = {x.grad:.0f}")

# %% [markdown] tags=["zh"]
# 梯度都对，可是 16 个加法要走十三万次。$n$ 个加法有 $2^n$ 条路，递归一条一条地走，访问 $2^{n+1} - 1$ 次。而图里只有 $n + 1$ 个结点。
#
# ## 每个结点只走一次 { #order }
#
# **缺什么**：耐心。送到同一个结点的几个梯度，可以先加起来，再一起往下送；规则对梯度是线性的，先加后乘与先乘后加一样。所以一个结点要等到所有指向它的边都送到了，才轮到它。按这个要求排出的次序叫[拓扑序](../graph/nodes-and-edges.md#dag)（topological order）。
#
# PyTorch 的引擎是这样做的，我们也这样做：先数清楚每个结点在等多少个梯度，送到一个减去一个，减到零就可以走了。

# %% [markdown] tags=["en"]
# The gradients are right, but 16 additions took a hundred and thirty thousand visits. With $n$ additions there are $2^n$ paths; the recursion takes them one by one and visits $2^{n+1} - 1$ times. The graph has only $n + 1$ nodes.
#
# ## Each node once { #order }
#
# **What is missing**: patience. Gradients that arrive at the same node can be added first and sent on together; the rules are linear in the gradient, so adding before or after makes no difference. A node therefore waits until every edge that leads to it has delivered. An order that respects this is called a [topological order](../graph/nodes-and-edges.md#dag).
#
# PyTorch's engine does it as follows, and so do we: first count how many gradients each node waits for; for each one delivered take one off; at zero, the node is ready.

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
# 这就是整个引擎。剩下的是入口 `backward`，连同 PyTorch 的两条报错（有删节）：

# %% [markdown] tags=["en"]
# This is the whole engine. What remains is the entrance, `backward`, with two of PyTorch's errors, shortened:

# %% name="start_backward"
def start_backward(tensor, gradient=None):
    if not tensor.requires_grad:
        raise RuntimeError("element 0 of tensors does not require grad")
    if gradient is None:
        if tensor.shape != ():
            raise RuntimeError("grad can be implicitly created only for scalar outputs")
        gradient = 1.0
    return run_backward(gradient_edge(tensor), gradient)  # (1)!


Tensor.backward = start_backward
counts = []
for n in range(1, 17):
    x, y = Tensor(1.0, requires_grad=True), Tensor(1.0, requires_grad=True)
    visits = follow_paths(diamonds(n, x).grad_fn, 1.0), diamonds(n, y).backward()
    counts.append((n, *visits))
    assert x.grad == y.grad == 2**n
print("additions, visits path by path, visits in order:", counts[-1])

# %% [markdown] tags=["zh"]
# 1.  PyTorch 的 `backward()` 什么也不返回；我们返回访问的次数，好拿来数。

# %% [markdown] tags=["en"]
# 1.  PyTorch's `backward()` returns nothing; ours returns the number of visits, to count them.

# %% name="visits"
n, paths, ordered = zip(*counts, strict=True)
figure, ax = plt.subplots(figsize=(6.4, 3.4))
curves = ax.semilogy(n, paths, "o-", n, ordered, "s--")
names = ax.legend(curves, ["follow_paths", "run_backward"])
labels = ax.set(xlabel="additions", ylabel="visits")

# %% [markdown] tags=["zh"]
# ![访问次数随加法个数的变化，纵轴是对数：实线 follow_paths 是一条笔直上升的线，每多一个加法就翻一倍，到 16 个时超过十万；虚线 run_backward 几乎贴着底，从 2 升到 17](figure:visits)
#
# **核对**：两种走法，16 次的梯度全都相同；访问次数，一个每步大约翻倍，一个每步加一。递归还有一个毛病，见[下文](#misconceptions)。
#
# ## 梯度是加上去的 { #accumulate }
#
# `AccumulateGrad` 把梯度加到原有的 `grad` 上，不管原有的是同一次 `backward` 的还是上一次的。所以两次 `backward` 之间要清零：

# %% [markdown] tags=["en"]
# ![Visits by number of additions, on a logarithmic axis: the solid line follow_paths rises straight, doubling with each addition, to more than a hundred thousand at 16; the dashed line run_backward stays near the bottom, from 2 to 17](figure:visits)
#
# **The check**: both ways give the same gradient all 16 times; visits roughly double with each step in one and grow by one in the other. The recursion has another fault, [see below](#misconceptions).
#
# ## Gradients are added { #accumulate }
#
# `AccumulateGrad` adds to the `grad` that is there, whether it comes from the same `backward` or from an earlier one. So between two of them it has to be cleared:

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
# 同一个 `zero_grad` 对两边都管用，因为名字相同。把 `grad` 设为 `None`，也正是 PyTorch 的 `optimizer.zero_grad()` 默认的做法。
#
# ## 不记录 { #no-grad }
#
# **缺什么**：有时只要值，不要梯度，那时图是白记的。开关 `grad_enabled` 早就有了，再写一个能配合 `with` 使用的类来拨动它：

# %% [markdown] tags=["en"]
# The same `zero_grad` works on both sides, because the names are the same. Setting `grad` to `None` is also what PyTorch's `optimizer.zero_grad()` does by default.
#
# ## Not recording { #no-grad }
#
# **What is missing**: sometimes only the value is wanted, and the graph is recorded for nothing. The switch `grad_enabled` is there already; a class that works with `with` turns it:

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
# 1.  恢复成进去之前的样子，所以可以嵌套；出了错误也会恢复。
#
# `x` 本身仍然需要梯度，只是运算没有记录。PyTorch 还有[另外四个开关](../autograd/switches.md#where)，意思各不相同。
#
# ## 更多运算 { #operations }
#
# **缺什么**：减法、除法、乘方、指数、对数和激活函数（activation function）。引擎一行也不用改，但是每个运算写一个类，太啰嗦。PyTorch 的类大多也不是手写的：文件 [`derivatives.yaml`](https://github.com/pytorch/pytorch/blob/main/tools/autograd/derivatives.yaml) 给每个运算写上一条规则，再由程序生成类；规则里提到谁，就存谁。照此办理：

# %% [markdown] tags=["en"]
# 1.  As it was on entering, so blocks can be nested; errors do not prevent it.
#
# `x` itself still needs a gradient; only the operation was not recorded. PyTorch has [four more switches](../autograd/switches.md#where), each with a meaning of its own.
#
# ## More operations { #operations }
#
# **What is missing**: subtraction, division, powers, exponentials, logarithms and activation functions. The engine stays as it is, but a class for each operation is long-winded. Most of PyTorch's are not written by hand either: the file [`derivatives.yaml`](https://github.com/pytorch/pytorch/blob/main/tools/autograd/derivatives.yaml) states a rule for each operation, and a program makes the classes; what a rule mentions is saved. We do likewise:

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
# 1.  规则的参数名，去掉第一个 `grad`；剩下的可以是 `a`、`b`（输入）和 `result`（结果）。
#
# 于是一个运算只要一条语句：名字、怎么算、怎么求导。指数函数、$\tanh$ 和 [ReLU](../activations/relu.md#idea) 存的是结果，因为用结果表示的导数最简单：$(e^a)' = e^a$，$\tanh' = 1 - \tanh^2$，ReLU 的导数只看结果是不是正的。

# %% [markdown] tags=["en"]
# 1.  The names of the rule's parameters, without the first, `grad`; they may be `a`, `b` (the inputs) and `result`.
#
# Now an operation is one statement: its name, how it is computed, how it is differentiated. The exponential, $\tanh$ and [ReLU](../activations/relu.md#idea) save their result, since it gives the derivative most simply: $(e^a)' = e^a$, $\tanh' = 1 - \tanh^2$, and for ReLU the only question is whether the result is positive.

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
# 1.  指数只是普通的数，不是输入，没有边；PyTorch 的 `PowBackward0` 也是这样。
#
# **核对**：写一个函数，把同一个算式在两边各算一遍，比较结果和所有梯度，要求相差不超过舍入误差。

# %% [markdown] tags=["en"]
# 1.  The exponent is a plain number, not an input, and has no edge; so it is with PyTorch's `PowBackward0`.
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
# 几个算式说明不了所有的算式。随本站一起运行的测试用 [Hypothesis](https://hypothesis.readthedocs.io) 随机生成几千个算式，逐个这样比较；再故意改错规则，看它查不查得出来。
#
# ## 记下来的图 { #graph }
#
# 画一画我们的引擎为 $z = x^2 + 2x + 1$ 记下的图。结点和边全部来自 `next_functions`；一个结点画在所有指向它的结点下面。

# %% [markdown] tags=["en"]
# A few expressions do not speak for all. The tests that come with this site let [Hypothesis](https://hypothesis.readthedocs.io) make up thousands, and compare each in this way; then they spoil rules on purpose to see whether it is noticed.
#
# ## The recorded graph { #graph }
#
# Let us draw the graph that our engine recorded for $z = x^2 + 2x + 1$. All nodes and edges come from `next_functions`; a node stands below all that point to it.

# %% name="graph"
x = Tensor(3.0, requires_grad=True)
z = x**2 + 2 * x + 1
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
figure, ax = plt.subplots(figsize=(4.6, 3.6))
for node, spot in place.items():
    frame = {"boxstyle": "round", "facecolor": "none", "edgecolor": "C0"}
    ax.text(*spot, node.name(), ha="center", va="center", bbox=frame)
    for below in node.next_functions:
        if below is not None:
            arrow = {"arrowstyle": "-|>", "color": "C1", "shrinkA": 16, "shrinkB": 16}
            ax.annotate("", place[below], spot, arrowprops=arrow)
limits = ax.set(xlim=(-3.2, 1.2), ylim=(-3.4, 0.4))
ax.axis("off")
print("edges:", [[n and n.name() for n in node.next_functions] for node in level])

# %% [markdown] tags=["zh"]
# ![五个方框：最上面一个 Add；一条箭头指向第二个 Add；由它分出两条箭头，指向并排的 Pow 和 Mul；两者各有一条箭头，指向最下面同一个 AccumulateGrad](figure:graph)
#
# 与 [PyTorch 为同一个算式记下的图](../graph/nodes-and-edges.md#dag)比一比：结点、边、`None` 的位置都一样。它是有向无环图（directed acyclic graph），不是链表，也不是树。
#
# ## 数组 { #arrays }
#
# **缺什么**：到这里，每个数都有自己的结点。一百万个权重（weight）就是一百万个结点，谁也吃不消。PyTorch 的一个结点管一整个数组，我们也应当这样。
#
# 好在规则里写的是 `grad * b`，没有说 `grad` 和 `b` 是数。只要数组也会加减乘除，规则就不用改。数组是一串排成一行的数，外加形状：

# %% [markdown] tags=["en"]
# ![Five boxes: an Add on top; an arrow to a second Add; from there two arrows to a Pow and a Mul side by side; from both an arrow to the same AccumulateGrad at the bottom](figure:graph)
#
# Compare it with [what PyTorch recorded for the same expression](../graph/nodes-and-edges.md#dag): nodes, edges and places of `None` are the same. It is a directed acyclic graph, not a linked list and not a tree.
#
# ## Arrays { #arrays }
#
# **What is missing**: so far, each number has a node of its own. A million weights would be a million nodes, more than anyone could bear. In PyTorch a node handles a whole array, and so should ours.
#
# Fortunately the rules say `grad * b`, not that `grad` and `b` are numbers. If arrays can add and multiply, the rules can stay. An array is a list of numbers, row after row, and a shape:

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
# Two more functions take out numbers and shape, and make an array from nested lists.

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
# 形状不同的数组也常常要相加，例如一批数据的每一行都加上同一行偏置（bias）。这叫[广播](../losses/mean-squared-error.md#broadcast)（broadcasting）：从右边对齐，大小为 1 或者缺了的维度，就重复到需要的大小。`places` 逐个列出大数组的每个位置用的是小数组的哪个位置。往前走，`expand` 照着它**抄**；往后走，`sum_to` 照着它**加回去**：一个数被抄了几份，就收到几份梯度，它的梯度是它们的和。

# %% [markdown] tags=["en"]
# Arrays of different shapes are often added too; for example, the same row of biases to each row of a batch. This is called [broadcasting](../losses/mean-squared-error.md#broadcast): shapes are aligned on the right, and a dimension that is 1 or missing is repeated as needed. `places` tells for each place of the large array which place of the small one it uses. On the way forward, `expand` **copies** along this list; on the way back, `sum_to` **adds** along it: a number that was copied several times receives as many gradients, and its own is their sum.

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
print("copied:", expand(row, (2, 3)).tolist())
print("added: ", sum_to(expand(row, (2, 3)), (3,)).tolist())

# %% [markdown] tags=["zh"]
# 有了 `expand`，任何函数都能从数推广到数组：先广播到同样的形状，再一个位置一个位置地算。

# %% [markdown] tags=["en"]
# With `expand`, any function of numbers extends to arrays: broadcast to the same shape, then go place by place.

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
# 1.  规则里写的 `exp`、`log` 等等，Python 到运行那一刻才去查这个名字指的是什么，所以换掉名字，规则就跟着变了。
#
# 试一试，让一个矩阵的每一行都乘以同一行数：

# %% [markdown] tags=["en"]
# 1.  What `exp`, `log` and so on mean in the rules, Python looks up at the moment they run. So when the names are rebound, the rules follow.
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
# **缺什么**：`b` 有 3 个数，它的梯度却有 6 个。规则交出的梯度是结果的形状，还得加回输入的形状。`apply` 记下的 `shapes` 就是为此准备的；改一改结点的调用，所有规则就都对了：

# %% [markdown] tags=["en"]
# ### A gradient has the shape of its input { #fit }
#
# **What is missing**: `b` has 3 numbers, its gradient has 6. The rule returned a gradient in the shape of the result, and it still has to be added up to the shape of the input. That is why `apply` notes the `shapes`. One change to how nodes are called puts all rules right:

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
# **核对**：相同。PyTorch 的引擎也在这个地方处理：结点交出梯度以后，引擎拿它与输入的形状比对，多出来的就加起来；加不成那个形状，就报错。
#
# ### 矩阵与求和 { #matmul }
#
# **缺什么**：网络的一层是矩阵乘法，损失函数（loss function）是一个数。两个运算。矩阵乘法（只管两个二维数组相乘）的规则[早已推导过](../chain-rule/two-layer-network.md#batch)：$C = AB$ 时，$A$ 的梯度是 $GB^{\mathsf T}$，$B$ 的梯度是 $A^{\mathsf T}G$，其中 $G$ 是 $C$ 的梯度。求和把梯度抄给每一个数，正好与加回去相反。

# %% [markdown] tags=["en"]
# **The check**: the same. PyTorch's engine does this in the same place: when a node has returned its gradients, the engine compares them with the shapes of the inputs and adds up what is too much; what cannot be added up to that shape is an error.
#
# ### Matrices and sums { #matmul }
#
# **What is missing**: a layer of a network is a matrix product, and a loss function returns one number. Two operations. The rule of the product (of two arrays with two dimensions each, and no others) [has been derived](../chain-rule/two-layer-network.md#batch): for $C = AB$ the gradient of $A$ is $GB^{\mathsf T}$ and that of $B$ is $A^{\mathsf T}G$, where $G$ is the gradient of $C$. The sum copies its gradient to each number, the reverse of adding up.

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
# [异或](../activations/why-nonlinearity.md#xor)（exclusive or）是个很小的任务，一条直线分不开，两层网络可以：输入 2 个数，隐藏层（hidden layer）4 个神经元（neuron），输出 1 个数，损失取均方误差（mean squared error）。下面的 `network`、`loss_of` 和 `train_step` 没有一个字提到是哪个引擎，两边都能用。

# %% [markdown] tags=["en"]
# With this the engine is complete.
#
# ## Training a network { #xor }
#
# [Exclusive or](../activations/why-nonlinearity.md#xor) is a small task that no straight line can solve and two layers can: 2 numbers in, a hidden layer of 4 neurons, 1 number out, and mean squared error as the loss. `network`, `loss_of` and `train_step` below do not say a word about which engine it is; they work with both.

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
# 1.  `.data` 绕过记录，这里正合适。在 PyTorch 里平时不该这样写，[原因在此](../graph/in-place.md#data)。
#
# **核对**：从同样的参数出发，两边各走一步。

# %% [markdown] tags=["en"]
# 1.  `.data` bypasses the recording, which is what we want here. With PyTorch one would not normally write this, [and here is why](../graph/in-place.md#data).
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
# 一步相同，步步相同，直到舍入的差别积累起来。再走五百步：

# %% [markdown] tags=["en"]
# One step is the same, and so is the next, until differences of rounding have piled up. Another five hundred:

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
# 它学会了异或。纯 Python 每步要做几千次函数调用，网络一大，就比 PyTorch 慢得多；但算出的梯度是一样的。
#
# ## 少了什么 { #left-out }
#
# 同样的想法，PyTorch 写了成千上万行，换来的不只是速度：
#
# - **版本**。我们的 `saved` 存着数组本身，存完以后谁改了它，谁也不知道，梯度就悄悄错了（见下面的程序）。PyTorch 给每个张量一个[版本计数器](../graph/in-place.md#version)（version counter），遇到这种情况会报错。
# - **视图（view）与原地操作（in-place operation）**。我们的运算总是新建数组。PyTorch 的张量可以共用内存，写入一个就改了另一个，图也得[跟着改](../graph/in-place.md#rebase)。
# - **高阶导数**。我们的梯度是普通的数，算它的运算没有记录；PyTorch 的梯度是张量，[`create_graph=True`](../autograd/freed-and-kept.md#create) 时连反向传播（backpropagation）本身也记录下来。
# - **释放**。我们的 `saved` 一直留到图消失为止。PyTorch 用过就[放掉](../autograd/freed-and-kept.md#freed)，第二次 `backward()` 因此报错，见[练习](#exercise-free)。
# - **只算需要的**。`2 * x` 里的 2 不需要梯度，我们照样算出来再扔掉，连 `x` 也存了。PyTorch 的规则知道哪些输入[需要梯度](../graph/saved-tensors.md#needed)，别的不算也不存。
# - **次序与线程**。哪个结点先走，我们只保证拓扑序。PyTorch 在走得了的结点里挑[最晚创建的](../graph/nodes-and-edges.md#order)；每个设备有自己的队列，不同设备的队列由不同的线程处理。
# - **钩子**（hook）。PyTorch 在引擎里留了[好几处](../graph/hooks.md#places)，可以插进自己的函数。
# - **内存**。我们的叶子和它的 `AccumulateGrad` 互相指着，是循环引用（reference cycle），要等 Python 的垃圾回收器来收拾；PyTorch 的叶子对它[只是弱引用](../graph/saved-tensors.md#accumulator)。
# - **无穷与 nan**。`1 / 0` 和 `log(0)` 在 Python 里报错，在 PyTorch 里得到无穷，计算继续。

# %% [markdown] tags=["en"]
# It has learned exclusive or. In pure Python each step is thousands of function calls, so this is far slower than PyTorch would be on a large network; but the gradients are the same.
#
# ## What it leaves out { #left-out }
#
# PyTorch takes many thousands of lines for the same idea. They do not only buy speed:
#
# - **Versions.** Our `saved` holds the array itself. If anyone changes it afterwards, nobody notices, and the gradient is wrong in silence (see the program below). PyTorch gives each tensor a [version counter](../graph/in-place.md#version) and raises an error.
# - **Views and in-place operations.** Our operations always make new arrays. In PyTorch tensors may share memory, a write to one changes another, and the graph has to [follow](../graph/in-place.md#rebase).
# - **Higher derivatives.** Our gradients are plain numbers, and the operations that compute them are not recorded. PyTorch's are tensors; with [`create_graph=True`](../autograd/freed-and-kept.md#create) backpropagation itself is recorded too.
# - **Freeing.** Our `saved` stays until the graph is gone. PyTorch [lets go](../autograd/freed-and-kept.md#freed) of it as soon as it has been used, so a second `backward()` is an error; see the [exercise](#exercise-free).
# - **Only what is needed.** The 2 of `2 * x` needs no gradient; we compute it all the same and throw it away, and save `x` for it. PyTorch's rules know which inputs [need a gradient](../graph/saved-tensors.md#needed), and neither compute nor save for the others.
# - **Order and threads.** Which node goes first? We promise a topological order and no more. PyTorch takes the [latest](../graph/nodes-and-edges.md#order) of those that are ready; each device has a queue of its own, and queues of different devices are served by different threads.
# - **Hooks.** PyTorch's engine has [several places](../graph/hooks.md#places) for functions of your own.
# - **Memory.** Our leaf and its `AccumulateGrad` point to each other, a reference cycle, which waits for Python's garbage collector; PyTorch's leaf holds it [only weakly](../graph/saved-tensors.md#accumulator).
# - **Infinity and nan.** `1 / 0` and `log(0)` are errors in Python; in PyTorch they give infinity, and the computation goes on.

# %% name="silently_wrong"
x = Tensor(array([1.0, 2.0]), requires_grad=True)
y = (x * x).sum()
x.data.flat[0] = 10.0
y.backward()
print("y, computed at (1, 2):", y.data)
print("gradient there: [2.0, 4.0], ours:", x.grad.tolist())

# %% [markdown] tags=["zh"]
# ## 常见误解 { #misconceptions }
#
# 引号里的话出自本站取代的旧笔记。
#
# /// misconception | “`backward`：递归执行”
# 引擎不递归。递归不但会把路一条一条走完，还受调用深度的限制：一条五千个加法的链，一条岔路也没有，Python 的递归就走不到头。数着梯度走，用的是循环和一个列表，只要内存够，多长都行；PyTorch 也一样。

# %% [markdown] tags=["en"]
# ## Misconceptions { #misconceptions }
#
# The statements in quotation marks come from the notes that this site replaces.
#
# /// misconception | “`backward`: executed recursively”
# The engine does not recurse. A recursion not only takes the paths one by one; it is also limited in depth: a chain of five thousand additions, with no branch at all, is too long for Python's. Counting gradients needs a loop and a list, and any length will do that fits into memory; it is the same in PyTorch.

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
# 只说了一半：沿着一条路是乘，几条路会合的地方要加。少了加，凡是用过两次的值，梯度一般就错了。下面的引擎按拓扑序走，该乘的都乘了，只是后到的梯度顶替了先到的：

# %% [markdown] tags=["en"]
# ///
#
# /// misconception | “By the chain rule, multiply step by step by the gradient of each layer”
# That is half of it: along a path one multiplies, but where paths meet one adds. Without the sum, the gradient of a value that is used twice comes out wrong as a rule. The engine below goes in order and multiplies as it should; only, a gradient that comes later takes the place of the earlier one:

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
# 没有岔路的链看不出毛病，所以光用这样的例子检验不出来。
#
# ///
#
# ## 练习 { #exercises }
#
# ### 取较大的一个 { #exercise-maximum }
#
# 给引擎添一个运算：两个张量，逐个位置取较大的数，即 PyTorch 的 `torch.maximum`。两个数相等的地方，PyTorch 各给一半梯度，请与它一致。广播要不要另外处理？
#
# /// details | 答案
# 不要：`maximum` 已经会广播，`call_and_fit` 会把梯度加回去。规则只需说出每个位置的梯度有几分归 `a`，几分归 `b`。

# %% [markdown] tags=["en"]
# A chain without branches does not show the fault, so such examples alone are no test.
#
# ///
#
# ## Exercises { #exercises }
#
# ### The larger of two { #exercise-maximum }
#
# Add an operation to the engine: of two tensors, place by place, the larger number, as `torch.maximum` does. Where both are equal, PyTorch gives half of the gradient to each; do the same. Does broadcasting need any care?
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
# 让引擎像 PyTorch 一样，结点调用过一次就放掉 `saved`，再调用就报错。只许改结点的调用，不许改规则。对 `x + x` 做两次 `backward()` 应当怎样？
#
# /// details | 答案
# `x + x` 两次都应当成功：加法什么也没存，没有可放的。[PyTorch 也是这样](../autograd/freed-and-kept.md#twice)。

# %% [markdown] tags=["en"]
# ///
#
# ### Let go after use { #exercise-free }
#
# Make the engine do as PyTorch does: a node that has been called lets go of `saved`, and calling it again is an error. Change how nodes are called, not the rules. What should happen when `backward()` is called twice on `x + x`?
#
# /// details | Solution
# On `x + x` it should succeed twice: addition saves nothing, so there is nothing to let go of. [PyTorch does the same](../autograd/freed-and-kept.md#twice).

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
    for y in (x + x, x * x):
        y.backward()
        try:
            y.backward()
            print(create.__name__, "twice, x.grad =", plain(x.grad))
        except RuntimeError as error:
            print(create.__name__, str(error).split(" (")[0])
Node.__call__ = call_and_fit

# %% [markdown] tags=["zh"]
# ///

# %% [markdown] tags=["en"]
# ///
