import torch
import torch.nn.functional as F

x = torch.tensor([1.0, 4.0, 7.0, 10.0, 13.0])
label = torch.tensor([2.0, 1.5, 3.5, 3.0, 5.0])
for slope, start in ((0.0, 4.0), (0.25, 1.25)):
    prediction = slope * x + start
    error = prediction - label
    print("errors ", error.tolist())
    print("squares", error.square().tolist())
    by_hand = error.square().sum() / len(label)
    print(f"MSE     {by_hand:.3f} {F.mse_loss(prediction, label):.3f}")
