"""Every refusal has its three sentences in three languages, and takes its fields as data."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import coopplan
from coopplan import errors
from coopplan.errors import BadMoment, CoopplanError, UnknownRef
from coopplan.language.refusals import PARTS, explain
from coopplan.language.words import Words

LANGS = ["ru", "kk", "en"]


def refusals() -> list[type[CoopplanError]]:
    """Every refusal of ``coopplan.errors``, and none is defined elsewhere."""
    return [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, CoopplanError)
    ]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", refusals(), ids=lambda kind: kind.code)
def test_every_refusal_says_what_why_and_what_to_do(kind: type[CoopplanError], lang: str) -> None:
    words = Words(lang)
    told = explain(kind(), words)
    assert told.code == kind.code
    for part in PARTS:
        sentence = getattr(told, part)
        assert sentence.strip(), part
        assert sentence not in PARTS, part


def test_refusals_are_defined_in_one_place() -> None:
    for module in pkgutil.walk_packages(coopplan.__path__, "coopplan."):
        if module.name.startswith(("coopplan.model", "coopplan.language")):
            importlib.import_module(module.name)
    assert _below(CoopplanError) == set(refusals())
    homes = {kind.__module__.rpartition(".")[0] for kind in refusals()}
    assert homes == {"coopplan.errors"}


def _below(kind: type[CoopplanError]) -> set[type[CoopplanError]]:
    return {kind}.union(*(_below(lower) for lower in kind.__subclasses__()))


@pytest.mark.parametrize("lang", LANGS)
def test_fields_are_data(lang: str) -> None:
    words = Words(lang)
    hostile = "{0} {ref!r} [/1]"
    near = ("AST-ATY-2025", "AST-TAT-2022")
    told = explain(UnknownRef(ref=hostile, kind="agreement", near=near), words)
    assert hostile in told.what
    assert explain(BadMoment(value=hostile, reason="shape"), words).what
