"""The traits by which the status of a measure is told: its words, its predicate, what governs it.

The rule: how far a deed is stands in a verb. That is the verb of the stretch itself or the one that
governs it: in Russian before it, in Kazakh behind it; an item of a list hangs on the sentence
before. A trait is a short string; what it weighs was learned. The same traits are made when the
weights are learned and when they are used, here alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from coopplan.extract.kk import clauses as clauses_kk
from coopplan.extract.kk import predicates as predicates_kk
from coopplan.extract.kk.verb_endings import ending, finite
from coopplan.extract.learned.tokens import VERBS, Token
from coopplan.extract.learned.traits import plain
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Piece, cues, ruling
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

_STEM = 4
"""Letters by which a Kazakh verb is known whatever its ending."""
_NOTHING = "none"


@frozen
class Stated:
    """A sentence as statuses are told of it: its words, and what the rules propose in it."""

    span: Span
    words: list[Token]
    pieces: list[Piece]


def before_each(article: list[Stated], lang: Lang) -> list[list[str]]:
    """Return for each sentence of an article the traits of what stands before it.

    A Russian sentence without a verb hands on the status that it was handed itself.
    """
    found: list[list[str]] = []
    before: Stated | None = None
    handed = _NOTHING
    for one in article:
        found.append([] if lang is Lang.EN else _of_before(before, handed, lang))
        if lang is Lang.KK:
            handed = _handed_on_kk(one)
        elif lang is Lang.RU:
            handed = _handed_on_ru(one, handed)
        before = one
    return found


def of_status(one: Stated, stretch: tuple[int, int], before: list[str], lang: Lang) -> list[str]:
    """Return the traits of a measure at ``stretch`` of the text, by which its status is told.

    ``before`` are the traits of what stands before its sentence (``before_each``).
    """
    found = {*before, *_of_words(one.words, *stretch, lang)}
    if lang is Lang.RU:
        found |= set(_of_russian(one.words, *stretch))
    elif lang is Lang.KK:
        found |= {*_of_kazakh(one.words, *stretch), *_of_clause(one.span, *stretch)}
    return sorted(map(plain, found))


def _of_words(words: list[Token], start: int, end: int, lang: Lang) -> Iterator[str]:
    inside = _inside(words, start, end)
    for where, some in (("in", inside), ("by", words)):
        for one in some:
            yield f"{where}:{one.word}"
            if lang is Lang.RU and one.part in VERBS:
                yield f"{where}f:{one.part}{one.form}"
            elif lang is not Lang.RU and one.part == "WORD":
                yield f"{where}e:{one.written[-4:]}"
    ends = [one for one in inside if one.part != "MARK"]
    if ends:
        yield from (f"first:{ends[0].word}", f"last:{ends[-1].written[-4:]}")
    for one in [one for one in words if one.end <= start][-2:]:
        yield f"before:{one.word}"


def _inside(words: list[Token], start: int, end: int) -> list[Token]:
    return [one for one in words if start <= one.start and one.end <= end]


def _of_russian(words: list[Token], start: int, end: int) -> Iterator[str]:
    """Yield what is seen of the predicates before a stretch, in it and behind it."""
    verbs = [one for one in words if one.part in VERBS and one.part != "INFN"]
    before = [one for one in verbs if one.end <= start]
    own = _inside(verbs, start, end)
    behind = [one for one in verbs if one.start >= end]
    places = (
        ("near", before[-1:]),
        ("lead", before[:1]),
        ("own", own[:1]),
        ("behind", [] if before or own else behind[:1]),
        ("rules", (own or before[-1:] or behind)[:1]),
    )
    for where, some in places:
        for one in some:
            yield from (f"{where}:{one.word}", f"{where}f:{one.part}{one.form}")
            yield f"{where}x:{one.word}{one.form}"
    if not verbs:
        yield "no predicate"


def _of_kazakh(words: list[Token], start: int, end: int) -> Iterator[str]:
    """Yield what is seen of the last words of a stretch and of the verb that it hangs on."""
    last = max((at for at, one in enumerate(words) if _ends_in(one, start, end)), default=None)
    if last is None:
        return
    yield from _of_verb("last", words[last])
    if last and words[last - 1].start >= start:
        yield from _of_verb("last2", words[last - 1])
        yield f"lasts:{ending(words[last - 1].written)}|{ending(words[last].written)}"
    for where, one in zip(("next", "next2"), words[last + 1 : last + 3], strict=False):
        yield from [f"{where}m:{one.written}"] if one.part == "MARK" else _of_verb(where, one)
    there = [at for at, one in enumerate(words) if _ends_clause(one)]
    rules = next((at for at in there if at >= last), None)
    if rules is not None:
        yield from _of_verb("rules", words[rules])
        yield f"rules at:{int(rules > last)}"
        if rules:
            said = ending(words[rules].written)
            yield from _of_verb("rules-", words[rules - 1])
            yield f"ruled:{ending(words[rules - 1].written)}|{said}"
            yield f"ruled stem:{words[rules - 1].written[:_STEM]}|{said}"
        if rules + 1 < len(words):
            yield from _of_verb("rules+", words[rules + 1])
    elif last + 1 < len(words):
        yield "no predicate"
    if there:
        yield from _of_verb("end", words[there[-1]])
    yield f"predicates{min(3, len(there))}"


def _ends_in(one: Token, start: int, end: int) -> bool:
    return start <= one.start and one.end <= end and one.part != "MARK"


def _ends_clause(one: Token) -> bool:
    return one.part == "WORD" and finite(one.written)


def _of_verb(where: str, one: Token) -> Iterator[str]:
    if one.part == "WORD":
        said, stem = ending(one.written), one.written[:_STEM]
        yield from (f"{where}e:{said}", f"{where}s:{stem}", f"{where}:{one.written}")
        yield f"{where}x:{stem}{said}"


def _of_clause(span: Span, start: int, end: int) -> Iterator[str]:
    """Yield what the rules say of the predicate that ends the stretch, and its clause."""
    start, end = start - span.start, end - span.start
    for begin, stop, said, status in _clauses(span.text):
        if begin <= end - 1 < stop:
            near = stop - end < _NEAR
            yield from (f"clause:{status}", f"clause:{status}/{int(near)}", f"said{int(said)}")
    own = predicates_kk.told(span.text[start:end])
    yield f"told:{own.value if own is not None else _NOTHING}"


@lru_cache(maxsize=4)
def _clauses(text: str) -> tuple[tuple[int, int, bool, str], ...]:
    """Return each clause of a Kazakh sentence: its place, whether it is said, and its status."""
    found = []
    for begin, stop, said in clauses_kk.cut(text):
        told = predicates_kk.told(text[begin:stop])
        found.append((begin, stop, said, told.value if told is not None else _NOTHING))
    return tuple(found)


_NEAR = 5
"""Characters at most behind a stretch that ends with its clause."""


def _of_before(before: Stated | None, handed: str, lang: Lang) -> list[str]:
    found = [f"handed:{handed}"]
    if before is None:
        return found
    if before.span.text.rstrip().endswith(":"):
        found += ["colon", f"colon:{handed}"]
    if lang is Lang.RU:
        verbs = [one for one in before.words if one.part in VERBS][:1]
        found += [each for one in verbs for each in (f"verb:{one.word}", f"verbf:{one.form}")]
    else:
        ends = [one for one in before.words if one.part == "WORD"][-1:]
        found += [
            each for one in ends for each in (f"verb:{one.written}", f"verbf:{ending(one.written)}")
        ]
    return found


def _handed_on_ru(one: Stated, handed: str) -> str:
    there = cues(one.span, Lang.RU)
    if there:
        return ruling(there).status.value
    says = any(each.part == "VERB" for each in one.words)
    return _NOTHING if says else handed


def _handed_on_kk(one: Stated) -> str:
    told = predicates_kk.told(one.span.text)
    if told is not None:
        return told.value
    return one.pieces[-1].cue.status.value if one.pieces else _NOTHING
