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
