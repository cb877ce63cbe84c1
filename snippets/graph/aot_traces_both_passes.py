import torch
from functorch.compile import aot_function, make_boxed_func


def show(name):
    def compiler(graph, inputs):
        calls = [n.name for n in graph.graph.nodes if n.op == "call_function"]
        print(f"{name}:", ", ".join(calls))
        return make_boxed_func(graph.forward)

    return compiler


def f(x, w):
    return torch.tanh(x @ w)


g = aot_function(f, fw_compiler=show("forward"), bw_compiler=show("backward"))
x, w = torch.ones(2, 3, requires_grad=True), torch.ones(3, 4, requires_grad=True)
y = g(x, w)
print("recorded:", y.grad_fn.name())
print("saved:", [tuple(t.shape) for t in y.grad_fn.saved_tensors])
right = torch.autograd.grad(f(x, w).sum(), (x, w))
print(all(map(torch.equal, torch.autograd.grad(y.sum(), (x, w)), right)))
