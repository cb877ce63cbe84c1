from unittest.mock import patch

import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
run = torch.autograd._engine_run_backward
with patch("torch.autograd._engine_run_backward", wraps=run) as engine:  # (1)!
    w.square().sum().backward()
    print("backward:", engine.call_args.kwargs["accumulate_grad"])
    torch.autograd.grad(w.square().sum(), w)
    print("grad:    ", engine.call_args.kwargs["accumulate_grad"])
