"""A short run of what `python -m tests.kill` does at length (F4): random kills under load, and nothing lost or done twice."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.kill.__main__ import run
from tests.kill.bots import Forked, Nursery
from tests.kill.checker import check
from tests.kill.figures import figures

pytestmark = [
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="bots are forked here"),
]

KILLS = 8


@pytest.mark.parametrize("limits", [False, True], ids=["without limits", "with limits"])
async def test_kills_at_random_moments_lose_and_repeat_nothing(limits: bool, tmp_path: Path, nursery: Nursery) -> None:
    evidence = await run(tmp_path, KILLS // 2 if limits else KILLS, seed=20, limits=limits, bot=Forked(nursery))
    assert check(evidence) == [], figures(evidence)
