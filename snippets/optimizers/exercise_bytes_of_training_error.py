import torch


def check(answer):
    for width in (10, 50, 200):
        net = torch.nn.Linear(width, width)
        optimizer = torch.optim.Adam(net.parameters())
        net(torch.ones(1, width)).sum().backward()
        optimizer.step()
        held = sum(p.nbytes + p.grad.nbytes for p in net.parameters())
        for state in optimizer.state.values():
            held += state["exp_avg"].nbytes + state["exp_avg_sq"].nbytes
        said = answer(sum(p.numel() for p in net.parameters()))
        assert said == held, f"width {width}: {said} bytes, not {held}"


def answer(parameters):
    return 2 * 4 * parameters


check(answer)
