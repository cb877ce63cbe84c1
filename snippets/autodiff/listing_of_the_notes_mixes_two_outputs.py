import torch

listing = "import torch\n\n>>> x = torch.arange(4.0)\n"
try:
    compile(listing, "notes", "exec")
except SyntaxError as error:
    print(f"line {error.lineno}, {error.text.strip()!r}: {error.msg}")

x = torch.arange(4.0, requires_grad=True)
(2 * torch.dot(x, x)).backward()
for line in ("x.grad == 4 * x", "x.grad"):
    print(line, "->", eval(line))
