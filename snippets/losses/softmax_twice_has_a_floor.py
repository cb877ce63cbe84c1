import math

import torch
import torch.nn.functional as F

print(f"log(1 + 9/e) = {math.log(1 + 9 / math.e):.4f}")
y = torch.tensor([3])
for winner, score in ((3, 100.0), (4, 20.0)):
    print(f"class 3 is right; class {winner} scores {score:.0f}, the others 0")
    for end, squash in (("scores", lambda z: z), ("softmax", lambda z: z.softmax(1))):
        z = torch.zeros(1, 10, dtype=torch.float64)
        z[0, winner] = score
        loss = F.cross_entropy(squash(z.requires_grad_()), y)
        loss.backward()
        slope = z.grad[0, 3].item()
        print(f"  {end:8} loss {loss.item():7.4f}  slope for class 3 {slope:z8.1e}")
