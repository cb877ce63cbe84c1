import torch
import torch.nn.functional as F

torch.manual_seed(0)
x, h, c = torch.randn(3, 2, 4, dtype=torch.float64)
cell = torch.nn.LSTMCell(4, 4, dtype=torch.float64)
parts = x @ cell.weight_ih.T + cell.bias_ih + h @ cell.weight_hh.T + cell.bias_hh
i, f, g, o = parts.chunk(4, dim=1)  # (1)!
new_c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
new_h = torch.sigmoid(o) * torch.tanh(new_c)
print("LSTM:", all(map(torch.allclose, cell(x, (h, c)), (new_h, new_c))))

a, b = x.chunk(2, dim=1)
print("GLU: ", torch.allclose(F.glu(x, dim=1), a * torch.sigmoid(b)))
print("SiLU:", torch.allclose(F.silu(x), x * torch.sigmoid(x)))
