"""The optimisers that the pages write by hand make the same steps as torch.optim, on random problems.

Each is taken from its program under snippets/ by name, so what is tested is what the reader sees.
"""

import contextlib
import io
import runpy
from functools import cache

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts.book import ROOT

STEPS = 12
RATES = st.floats(1e-4, 0.3)
SHARES = st.floats(0.0, 0.99)  # of momentum, and of running means
POSITIVE = st.floats(0.01, 0.99)  # with momentum 0, torch skips dampening as well
BETAS = st.tuples(SHARES, st.floats(0.5, 0.9999))
EPS = st.sampled_from([1e-8, 1e-3])

# Name of the class, its program, and: options that both get, torch's optimiser, options that only torch's gets.
OPTIMIZERS = {
    "GradientDescent": ("gradient_descent_by_hand", {"lr": RATES}, torch.optim.SGD, {}),
    "Momentum": (
        "momentum_by_hand",
        {"lr": RATES, "momentum": POSITIVE, "dampening": st.floats(0, 1)},
        torch.optim.SGD,
        {},
    ),
    "Nesterov": (
        "nesterov_by_hand",
        {"lr": RATES, "momentum": POSITIVE},
        torch.optim.SGD,
        {"nesterov": True},
    ),
    "RMSprop": ("rmsprop_by_hand", {"lr": RATES, "alpha": st.floats(0, 0.999), "eps": EPS}, torch.optim.RMSprop, {}),
    "Adam": ("adam_by_hand", {"lr": RATES, "betas": BETAS, "eps": EPS}, torch.optim.Adam, {}),
    "AdamW": (
        "adamw_by_hand",
        {"lr": RATES, "betas": BETAS, "eps": EPS, "weight_decay": st.floats(0, 1)},
        torch.optim.AdamW,
        {},
    ),
}


@cache
def by_hand(program: str, name: str) -> type:
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(str(ROOT / "snippets/optimizers" / f"{program}.py"))[name]


def largest_difference(ours: type, theirs: type, options: dict, extra: dict, shapes: list, seed: int) -> float:
    """Between the parameters of the two, over all steps: each follows its own gradients, wherever it has got to."""
    generator = torch.Generator().manual_seed(seed)
    starts, targets = (
        [torch.randn(shape, generator=generator, dtype=torch.float64) for shape in shapes] for _ in range(2)
    )
    noises = torch.randn(STEPS, generator=generator, dtype=torch.float64)
    paths = []
    for kind, special in ((ours, {}), (theirs, extra)):
        params = [start.clone().requires_grad_() for start in starts]
        optimizer, path = kind(params, **options, **special), []
        for noise in noises:
            for p, target in zip(params, targets, strict=True):
                p.grad = None
                (torch.sin(p - target).square() * (1 + noise) + noise * p).sum().backward()
            optimizer.step()
            path.append([p.detach().clone() for p in params])
        paths.append(path)
    return max(
        (a - b).abs().max().item() for mine, other in zip(*paths, strict=True) for a, b in zip(mine, other, strict=True)
    )


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_by_hand_makes_the_steps_of_torch(name: str) -> None:
    program, options, theirs, extra = OPTIMIZERS[name]

    @settings(max_examples=40, derandomize=True, deadline=None, database=None, suppress_health_check=[*HealthCheck])
    @given(
        options=st.fixed_dictionaries(options),
        shapes=st.lists(st.lists(st.integers(1, 4), max_size=3).map(tuple), min_size=1, max_size=3),
        seed=st.integers(0, 2**32 - 1),
    )
    def same(options: dict, shapes: list, seed: int) -> None:
        far = largest_difference(by_hand(program, name), theirs, options, extra, shapes, seed)
        assert far < 1e-6, f"{program}.py: {name} is {far:.2g} away from {theirs.__name__} within {STEPS} steps"

    same()
