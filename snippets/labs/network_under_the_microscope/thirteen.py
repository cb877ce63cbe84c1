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
