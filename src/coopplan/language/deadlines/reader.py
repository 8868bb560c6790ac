"""Text in, Deadline out: the languages tried in turn, one reading or none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from importlib import import_module

from coopplan.language.deadlines import GRAMMAR_VERSION
from coopplan.language.deadlines.engine import OTHER_WORDS, Reading, Refused
from coopplan.language.deadlines.islands import read_sentence
from coopplan.language.deadlines.lexicon import Language
from coopplan.language.deadlines.meanings import Plain
from coopplan.language.deadlines.place import Context
from coopplan.language.deadlines.resolve import resolve
from coopplan.language.deadlines.tokens import MOST_CHARACTERS, Token, tokenize
from coopplan.language.deadlines.typed import read_typed
from coopplan.model.deadline import Deadline
from coopplan.model.frozen import frozen

LANGUAGES = ("ru", "kk", "en")


@frozen
class Explanation:
    """How a phrase was read, for a person; codes, no sentences.

    `words` are the pieces of the phrase that were read, as written; `rules` the names of the
    rules, the widest first; `assumed` the flags that were assumptions; `refused` why nothing was
    read; `offered` the days that an ambiguous `01/12/2025` may mean.
    """

    deadline: Deadline
    words: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    refused: str | None = None
    offered: tuple[date, ...] = ()


@frozen
class _Way:
    """A way to read: as it is written; with slips mended; with words beside the deadline; with
    words of time lost among the words of an anchor («за 10 дней до 1 сентября»)."""

    mend: bool = False
    others: bool = False
    loose: bool = False


_WAYS = (
    _Way(),
    _Way(mend=True),
    _Way(others=True),
    _Way(loose=True),
    _Way(mend=True, loose=True),
)
_IN_DOUBT = frozenset({"not_understood", "several_readings", "no_such_day"})
"""Reasons that leave room for words beside the deadline; quarter 6 stays refused with them."""


_NO_SENTENCE = frozenset(
    "quarter_out_of_range half_year_out_of_range decade_out_of_range slash_ambiguous".split()
)
"""Reasons that stand whatever else the phrase says: a part of it cannot be."""


@cache
def language(code: str) -> Language:
    """A language's grammar, compiled when it is first needed."""
    home = import_module(f"coopplan.language.deadlines.{code}")
    return Language(code, home.WORDS, home.RULES, home.ENDINGS)


def explain(text: str, lang: str | None, context: Context) -> Explanation:
    """The reading of a phrase and how it came about. Never raises.

    Lines of a cell that say nothing together are read as one target each.
    """
    told = _explain(text, tokenize(text), lang, context)
    if told.deadline.is_read or "\n" not in text.strip() or len(text) > MOST_CHARACTERS:
        return told
    by_line = _explain(text, tokenize(text.replace("\n", ";")), lang, context)
    return by_line if by_line.deadline.stages else told


def _explain(
    text: str, tokens: list[Token] | None, lang: str | None, context: Context
) -> Explanation:
    if tokens is None:
        return _unread(text, lang, "too_long")
    if not tokens:
        return _unread(text, lang, "empty")
    typed = read_typed(text)
    if typed is not None:
        span = (tokens[0].start, tokens[-1].end)
        read = replace(typed, phrase=text, lang=lang, span=span, grammar=GRAMMAR_VERSION)
        return Explanation(read, (text.strip(),), ("edtf",), read.flags)
    reasons: list[str] = []
    order = _order(tokens, lang)
    for way in _WAYS:
        if way.others and not _IN_DOUBT.issuperset(reasons):
            continue
        for code in order[:1] if way.others else order:
            found = _read_in(code, text, tokens, context, way, reasons)
            if found is not None:
                has_words = any(token.kind == "word" for token in tokens)
                said = code if has_words else lang
                return replace(found, deadline=replace(found.deadline, lang=said))
    if not _NO_SENTENCE & set(reasons):
        found = _read_sentence(order[0], text, tokens, context)
        if found is not None:
            return replace(found, deadline=replace(found.deadline, lang=order[0]))
    return _unread(text, lang, reasons[0] if reasons else "not_understood", tokens)


def _order(tokens: list[Token], lang: str | None) -> list[str]:
    """The languages to try: the one said, then those whose letters the phrase has."""
    words = [token.text for token in tokens if token.kind == "word"]
    letters = "".join(words)
    if not letters or letters.isascii():
        order = ["en", "ru", "kk"]
    elif any(char in "әғқңөұүһ" for char in letters) or any(map(_is_kazakh, words)):
        order = ["kk", "ru"]
    else:
        order = ["ru", "kk"]
    if lang in LANGUAGES:
        order = [lang, *(code for code in order if code != lang)]
    return order


def _is_kazakh(word: str) -> bool:
    """Whether a word without letters of its own is Kazakh: «мерзімі», «жылдары», «биыл»."""
    return ("і" in word and len(word) > 4) or "жыл" in word or word == "биыл"


def _read_in(
    code: str, text: str, tokens: list[Token], context: Context, way: _Way, reasons: list[str]
) -> Explanation | None:
    home = language(code)
    parted = home.parted(tokens) if way.mend else tokens
    classes, flags = home.classify(parted, way.mend, way.others)
    if len(parted) > len(tokens):
        flags.append("typo_mended")
        tokens = parted
    if way.mend and "typo_mended" not in flags:
        return None
    readings, refused = home.grammar.parse(classes, way.loose)
    found: dict[Deadline, Reading] = {}
    if readings:
        least = min(reading.cost for reading in readings)
        for reading in readings:
            if reading.cost > least:
                continue
            try:
                deadline = _deadline(reading, text, tokens, context)
            except Refused as refusal:
                refused.append(refusal.code)
                continue
            kept = {replace(other, anchor=None): other for other in found}
            if replace(deadline, anchor=None) not in kept:
                found[deadline] = reading
    if not found:
        reasons.extend(refused)
        return None
    if len(found) > 1:
        reasons.append("several_readings")
        return None
    deadline, reading = next(iter(found.items()))
    return _explained(deadline, reading, text, tokens, flags)


def _read_sentence(
    code: str, text: str, tokens: list[Token], context: Context
) -> Explanation | None:
    """A deadline inside a sentence of the language, or nothing."""
    home = language(code)
    classes, flags = home.classify(tokens, False, False)
    reading = read_sentence(home.grammar, classes)
    if reading is None:
        return None
    try:
        deadline = _deadline(reading, text, tokens, context)
    except Refused:
        return None
    return _explained(deadline, reading, text, tokens, flags)


def _explained(
    deadline: Deadline, reading: Reading, text: str, tokens: list[Token], flags: list[str]
) -> Explanation:
    pieces = reading.pieces or ((0, len(tokens)),)
    spans = [(tokens[first].start, tokens[last - 1].end) for first, last in pieces]
    deadline = replace(
        deadline,
        phrase=text,
        span=(spans[0][0], spans[-1][1]),
        grammar=GRAMMAR_VERSION,
        flags=tuple(dict.fromkeys((*deadline.flags, *flags, *_left_out(reading)))),
    )
    return Explanation(
        deadline,
        tuple(" ".join(text[start:end].split()) for start, end in spans),
        tuple(dict.fromkeys(reading.rules)),
        deadline.flags,
    )


def _deadline(reading: Reading, text: str, tokens: list[Token], context: Context) -> Deadline:
    deadline = resolve(reading.value, context)
    if isinstance(reading.value, Plain) and reading.value.words is not None:
        first, last = reading.value.words
        words = text[tokens[first].start : tokens[last - 1].end]
        return replace(deadline, anchor=" ".join(words.split()))
    return deadline


def _left_out(reading: Reading) -> tuple[str, ...]:
    """The flag of words beside a deadline that were not read; those of an anchor are kept."""
    anchored = isinstance(reading.value, Plain) and reading.value.words is not None
    return (OTHER_WORDS,) if OTHER_WORDS in reading.rules and not anchored else ()


def _unread(
    text: str, lang: str | None, reason: str, tokens: list[Token] | None = None
) -> Explanation:
    deadline = Deadline(text, lang, flags=(reason,), grammar=GRAMMAR_VERSION)
    offered: list[date] = []
    for token in tokens or ():
        if token.kind in ("slash", "dashed") and len(token.numbers) == 3:
            one, two, year = token.numbers
            for month, day in ((two, one), (one, two)):
                try:
                    offered.append(date(year + 2000 if year < 100 else year, month, day))
                except ValueError:
                    continue
    return Explanation(deadline, refused=reason, offered=tuple(offered))
