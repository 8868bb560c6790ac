"""Refs as people type them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from coopplan import errors
from coopplan.store import refs
from coopplan.store.reading import Reader, connect
from tests.store.registers import filled


@pytest.fixture
def reader(db_url: str) -> Iterator[Reader]:
    with connect(filled(db_url, "AST-ATY-2025", "AST-ATY-2023", "Тест-2")) as reader:
        yield reader


@pytest.mark.parametrize(
    ("kind", "typed", "meant"),
    [
        ("agreement", "AST-ATY-2025", "AST-ATY-2025"),
        ("agreement", " ast-aty-2025 ", "AST-ATY-2025"),
        ("agreement", "тес", "Тест-2"),
        ("agreement", "ast-aty-2025", "AST-ATY-2025"),
        ("measure", "ast-aty-2025/2", "AST-ATY-2025/2"),
        ("measure", "Т/1", "Тест-2/1"),
        ("measure", "т/kara", "Тест-2/1"),
        ("subject", "тест", "Тест-2"),
        ("subject", "тест/2", "Тест-2/2"),
        ("statement", "ast-aty-2023/1#2", "AST-ATY-2023/1#2"),
        ("statement", "т#1", "Тест-2#1"),
        ("indicator", "т/i1", "Тест-2/i1"),
        ("indicator", "т/farm", "Тест-2/i1"),
        ("source", "s1", "s1"),
        ("source", "S2", "s2"),
        ("source", "nak", "s1"),
        ("party", "kz", "KZ-23"),
        ("party", "астраханская область", "RU-AST"),
        ("voice", "бабушкин", "ast-gov"),
        ("voice", "AST", "ast-gov"),
        ("voice", "Губернатор", "ast-gov"),
        ("voice", "Накануне.ru", "nakanune"),
        ("entry", "#1", "#1"),
        ("entry", "1", "#1"),
    ],
)
def test_what_is_meant(reader: Reader, kind: str, typed: str, meant: str) -> None:
    assert refs.resolve(reader, typed, kind, reader.known()) == meant


@pytest.mark.parametrize(
    ("kind", "typed", "near"),
    [
        ("agreement", "AST-ATI-2025", ("AST-ATY-2025", "AST-ATY-2023")),
        ("agreement", "", ()),
        ("agreement", "nothing like it", ()),
        ("measure", "AST-ATY-2025/12", ("AST-ATY-2025/2", "AST-ATY-2025/1")),
        ("measure", "AST-ATY-2025", ("AST-ATY-2025", "AST-ATY-2023")),
        ("measure", "т/", ()),
        ("statement", "т/1#9", ("Тест-2/1#2", "Тест-2/1#1")),
        ("statement", "т/1", ()),
        ("statement", "т/1#x", ("Тест-2/1#2", "Тест-2/1#1")),
        ("source", "s11", ("s1",)),
        ("source", "nak-1011", ("s1",)),
        ("voice", "бабушкина", ("ast-gov",)),
        ("entry", "#9", ("#1",)),
        ("entry", "x", ()),
    ],
)
def test_near_misses(reader: Reader, kind: str, typed: str, near: tuple[str, ...]) -> None:
    with pytest.raises(errors.UnknownRef) as caught:
        refs.resolve(reader, typed, kind, reader.known())
    assert caught.value.fields["near"] == near
    assert caught.value.fields["ref"] == typed.strip()


def test_a_prefix_that_several_share(reader: Reader) -> None:
    with pytest.raises(errors.AmbiguousRef) as caught:
        refs.resolve(reader, "ast", "agreement", reader.known())
    assert caught.value.fields["candidates"] == ("AST-ATY-2023", "AST-ATY-2025")
    with pytest.raises(errors.AmbiguousRef):
        refs.resolve(reader, "ast-aty/1", "measure", reader.known())


def test_all_refs(reader: Reader) -> None:
    known = reader.known()
    assert set(refs.all_refs(reader, "agreement", known)) == {
        "AST-ATY-2023",
        "AST-ATY-2025",
        "Тест-2",
    }
    assert set(refs.all_refs(reader, "measure", known, "Тест-2")) == {"Тест-2/1", "Тест-2/2"}
    assert set(refs.all_refs(reader, "source", known)) == {"s1", "s2"}
    assert set(refs.all_refs(reader, "voice", known)) == {"ast-gov", "nakanune"}
