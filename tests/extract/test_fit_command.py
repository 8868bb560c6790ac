"""What the command that learns weights writes: what is asked for, and nothing else."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from training import fit, growing, learning

HERE = Path(__file__).parent
KNOWN = (learning.FOLDER / "choices.kk.txt").read_text(encoding="utf-8").splitlines()
pytestmark = pytest.mark.weighed


@pytest.mark.parametrize(
    ("what", "files"),
    [
        ("for_whom --go-on", "for_whom.kk.tsv"),
        ("signers --go-on", "for_whom.kk.tsv signers.kk.tsv"),
        ("sides --go-on", "sides.kk.tsv"),
        ("sides", "pairs.kk.txt sides.kk.tsv"),
        ("statuses --go-on", "statuses.kk.tsv"),
    ],
)
def test_what_is_asked_for_is_written(
    what: str, files: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _learn(["kk", str(HERE), "--what", *what.split()], tmp_path, monkeypatch)
    assert " ".join(sorted(one.name for one in tmp_path.iterdir())) == files


def test_stretches_anew_grow_on_no_known_trees(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ["kk", str(HERE), "--what", "measures", "--go-on", "--stretches-anew"]
    _learn(asked, tmp_path, monkeypatch)
    trees = (tmp_path / "choices.kk.txt").read_text(encoding="utf-8").splitlines()
    assert trees
    assert trees[: len(KNOWN)] != KNOWN


def _learn(asked: list[str], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "FOLDER", folder)
    monkeypatch.setattr(growing, "FOLDER", folder)
    monkeypatch.setattr(sys, "argv", ["training.fit", *asked])
    fit.main()
