import torch


def check(answer):
    for dtype in (torch.float16, torch.bfloat16, torch.float32):
        n = answer(dtype)
        for k in range(max(0, n - 600), n + 1):
            assert torch.tensor(k, dtype=dtype).item() == k, (
                f"{dtype}: {k} is not exact"
            )
        assert torch.tensor(n + 1, dtype=dtype).item() != n + 1, (
            f"{dtype}: {n} is not the last"
        )


def answer(dtype):
    return int(2 / torch.finfo(dtype).eps)


check(answer)
print("right for 3 types")
