import torch


def check(answer):
    w = torch.tensor(0.5, requires_grad=True)
    calls, state = [], torch.tensor(1.0)
    for _ in range(6):
        state = answer(w, state)
        state.grad_fn.register_prehook(lambda grads: calls.append(1))
        calls.clear()
        state.backward(retain_graph=True)
        assert len(calls) == 1, f"backward went through {len(calls)} steps"
    assert abs(state.item() - 0.896) < 0.001, "not the state"
    assert abs(w.grad.item() - 1.070) < 0.001, "not the slopes of the steps"


def answer(w, state):
    return torch.tanh(w * state + 1)


check(answer)
