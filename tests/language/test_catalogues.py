"""The catalogues are complete in every language, compiled, and read alike by Babel."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from coopplan.language import po
from coopplan.language.catalogue import LOCALE
from coopplan.language.compile import main, sources

SOURCE = Path(__file__).parents[2] / "src" / "coopplan"
KEYED = ("codes.po", "errors.po", "findings.po")
"""Catalogues looked up by code: English has them too. The others are msgids in English."""


@lru_cache
def merged(lang: str) -> dict[str, po.Message]:
    return po.merged(sources(lang), lang)


def test_the_compiled_catalogues_match_their_sources() -> None:
    assert main(["--check"]) == 0, "run python -m coopplan.language.compile"


@pytest.mark.parametrize("lang", po.PLURALS)
def test_babel_reads_the_same(lang: str) -> None:
    for path in sources(lang):
        with path.open("rb") as file:
            theirs = read_po(file)
        ours = {(m.context, m.msgid): m.texts for m in po.read(path)}
        assert ours == {
            (m.context, m.id if isinstance(m.id, str) else m.id[0]): (
                (m.string,) if isinstance(m.string, str) else tuple(m.string or ())
            )
            for m in theirs
            if m.id
        }
    with (LOCALE / f"{lang}.mo").open("rb") as file:
        assert len(read_mo(file)) == len(merged(lang))


def calls() -> Iterator[tuple[str, str | None, str]]:
    """Every sentence that the source asks the catalogues for: msgid, plural, place."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = (
                node.func.attr
                if isinstance(node.func, ast.Attribute)
                else getattr(node.func, "id", "")
            )
            told = [a.value for a in node.args if isinstance(a, ast.Constant)]
            texts = [value for value in told if isinstance(value, str)]
            place = f"{path.relative_to(SOURCE)}:{node.lineno}"
            if name in ("t", "msg") and len(node.args) == 1 and texts:
                yield texts[0], None, place
            elif name == "n" and len(texts) == 2:
                yield texts[0], texts[1], place


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_every_sentence_of_the_source_is_translated(lang: str) -> None:
    known = {(m.msgid, m.plural) for m in merged(lang).values() if m.context is None}
    missing = sorted(
        {f"{place}: {msgid}" for msgid, plural, place in calls() if (msgid, plural) not in known}
    )
    assert missing == []


def test_nothing_is_translated_that_nobody_says() -> None:
    said = {msgid for msgid, _, _ in calls()}
    unsaid = sorted(
        {m.msgid for lang in ("ru", "kk") for m in merged(lang).values() if m.context is None}
        - said
    )
    assert unsaid == []


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_the_fields_of_a_sentence_are_those_of_the_english_one(lang: str) -> None:
    english = merged("en")
    for key, message in merged(lang).items():
        if message.context is None:
            allowed = fields(message.msgid) | fields(message.plural or "")
        else:
            assert key in english, f"not in English: {key!r}"
            allowed = fields(english[key].texts[0])
        for text in message.texts:
            assert fields(text) <= allowed, f"{lang} {message.place}"
            if message.context is None and message.plural is None:
                assert fields(text) == allowed, f"{lang} {message.place}"


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_codes_are_the_same_in_all_three(lang: str) -> None:
    keyed = {key for key, message in merged(lang).items() if message.context is not None}
    assert keyed == set(merged("en"))


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ('#, fuzzy\nmsgid "a"\nmsgstr "б"\n', "not translated"),
        ('msgid "a"\nmsgstr ""\n', "not translated"),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "б"\n', "wrong number of forms"),
        ('msgid "a"\nmsgstr "б"\n\nmsgid "a"\nmsgstr "в"\n', "translated otherwise"),
        ('msgid "a\n', "not a line"),
        ('msgid "a"\nmsgstr "б"\nmsgid "c"\nmsgstr "в"\n', "an empty line is missing"),
    ],
)
def test_a_flawed_source_is_refused(tmp_path: Path, text: str, flaw: str) -> None:
    path = tmp_path / "flawed.po"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(po.BadCatalogue, match=flaw):
        po.merged([path], "ru")
