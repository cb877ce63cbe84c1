import threading

import torch


def lesson():
    x = torch.ones(2, requires_grad=True)
    y = x.exp().sum()
    here = threading.get_ident()
    seen = []
    y.grad_fn.register_prehook(lambda grads: seen.append(threading.get_ident()))
    x.register_post_accumulate_grad_hook(lambda t: seen.append(threading.get_ident()))
    y.backward()
    name = threading.current_thread().name
    print(f"{name}: hooks in the calling thread: {[ident == here for ident in seen]}")


threading.current_thread().name = "main"
lesson()
helper = threading.Thread(target=lesson, name="helper")
helper.start()
helper.join()
