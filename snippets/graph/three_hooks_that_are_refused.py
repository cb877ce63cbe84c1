import torch

x = torch.ones(2, requires_grad=True)


def wrong_shape():
    h = x * 2
    h.register_hook(lambda g: g.sum())
    h.sum().backward()


for call in (
    lambda: torch.ones(2).register_hook(print),
    lambda: (x * 2).register_post_accumulate_grad_hook(print),
    wrong_shape,
):
    try:
        call()
    except RuntimeError as error:
        print(error)
