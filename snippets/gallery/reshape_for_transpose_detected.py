import torch
import torch.nn.functional as F


def right_answers_cost(loss_function, target, classes, axis=1):
    scores = 200.0 * F.one_hot(target, classes).movedim(-1, axis) - 100.0
    loss = loss_function(scores, target).item()
    return "" if abs(loss) < 1e-3 else f"answers right, yet the loss is {loss:.2f}"


def reshaped(z, y):
    return F.cross_entropy(z.reshape(-1, 3), y.reshape(-1))


def softmax_twice(z, y):
    return F.cross_entropy(z.softmax(dim=1), y)


torch.manual_seed(0)
target = torch.randint(3, (8, 5))
for loss in (reshaped, softmax_twice, F.cross_entropy):
    print(f"{loss.__name__}: {right_answers_cost(loss, target, 3) or 'quiet'}")
