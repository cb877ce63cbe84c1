model = make()
x = X.clone().requires_grad_()
loss = F.cross_entropy(model(x), y)
first_layer = walk(loss)[6]
print("nodes:", len(walk(loss)), " mat2:", first_layer._saved_mat2.nbytes, "bytes")
print("memory of W1:", first_layer._saved_mat2.data_ptr() == model[0].weight.data_ptr())
loss.backward()
show("x.grad", x.grad)
print("G_U W1:", same(x.grad, G["U"] @ model[0].weight.detach(), 1e-12))
