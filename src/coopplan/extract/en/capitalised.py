"""Runs of capital words in an English sentence, each of which may be a name that no list holds.

The rule: capital words that stand together, with small ones of names («of», «de») between them, and
the parts of such a run that another naming may be: before and behind a small word, behind a
possessive, without its first or last word. What holds an office or a person's name is none, nor
what tells in brackets of what place a body is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.en.capitals import NO_NAME, ONLY_HEAD, POSTED
from coopplan.extract.en.legal_forms import FORM
from coopplan.extract.sentences import UPPER
from coopplan.extract.told import Told

_WORD = rf"[{UPPER}][\w’'&.-]*\w"
_SMALL = frozenset("of and for the de del di du la do da das dos es y on in under sur".split())
_RUN = re.compile(
    rf"(?<![\w’'-]){_WORD}(?:\s+(?:(?:{'|'.join(sorted(_SMALL))})\s+){{0,3}}{_WORD})*"
)
POSSESSIVE = re.compile(r"[’']s?$")
_Word = tuple[int, int, str]
"""A word of a run, where it starts and ends in its sentence."""
_LONGEST = 9
"""Words of a name at most."""


def phrases(told: Told) -> Iterator[tuple[int, int]]:
    """Yield where the phrases of a sentence that may be names begin and end in the text."""
    taken = [*((one.start, one.end) for one in told.people), *_asides(told)]
    found = {one for match in _RUN.finditer(told.span.text) for one in _parts(match)}
    for start, end in sorted(found):
        here = told.span.start + start, told.span.start + end
        if not any(begin < here[1] and here[0] < stop for begin, stop in taken):
            yield here


_ASIDE = re.compile(rf"(?:,\s+{_WORD})?\s+\([^()]*[a-z][^()]*\)")


def _asides(told: Told) -> Iterator[tuple[int, int]]:
    """Yield what tells in brackets where a body is: «Karz University, Graz (North-West)»."""
    for one in told.organisations:
        aside = _ASIDE.match(told.span.text, one.end - told.span.start)
        if aside is not None:
            yield one.end, told.span.start + aside.end()


def _parts(run: re.Match[str]) -> Iterator[tuple[int, int]]:
    words = [
        (run.start() + one.start(), run.start() + one.end(), one.group())
        for one in list(re.finditer(r"\S+", run.group()))[: 4 * _LONGEST]
    ]
    words = _before_event(words)
    small = [at for at, word in enumerate(words) if word[2] in _SMALL]
    owned = [at + 1 for at, word in enumerate(words) if POSSESSIVE.search(word[2])]
    starts = {0, 1, *owned, *(at + 1 for at in small)}
    stops = {len(words) - 1, len(words), *owned, *small}
    for first in starts:
        for last in stops:
            inside = words[first:last]
            if 0 < len(inside) <= _LONGEST and _may_be_named(inside):
                start, end = inside[0][0], inside[-1][1]
                yield start, end - len(_possessive(inside[-1][2]))


def _before_event(words: list[_Word]) -> list[_Word]:
    """Return the words of a run before the event that it ends with: «… of Karz for the Orwin Fair».

    «And» joins words of the event's own name: «the Karz Trade and Investment Summit».
    """
    if not words or not _EVENT.fullmatch(words[-1][2]):
        return words
    apart = [at for at, (*_, word) in enumerate(words) if word in _SMALL and word != "and"]
    return words[: apart[-1]] if apart else []


def _possessive(word: str) -> str:
    match = POSSESSIVE.search(word)
    return match.group() if match else ""


def _may_be_named(words: list[_Word]) -> bool:
    """Tell whether words begin and end with a capital one, and with none that no name has."""
    first, last = words[0][2], words[-1][2]
    if first in _SMALL or last in _SMALL or (len(words) == 1 and len(first) < 3):
        return False
    return not (
        (len(words) == 1 and (NO_NAME.match(first) or ONLY_HEAD.fullmatch(first)))
        or first in _OPENERS
        or _WHERE_IT_IS.search(first)
        or (len(words) == 1 and _PAPER.fullmatch(first))
        or POSTED.match(first)
        or _is_office([word for *_, word in words])
        or (len(words) == 1 and re.fullmatch(FORM, first))
    )


def _is_office(words: list[str]) -> bool:
    """Tell whether words are an office: «UN Executive Director of …», not «Union of Mayors»."""
    for at, word in enumerate(words):
        if word in _SMALL:
            return False
        if POSTED.match(word):
            return at + 1 == len(words) or words[at + 1] in _SMALL
    return False


_WHERE_IT_IS = re.compile(r"-(?:based|owned|backed|led|funded|headquartered|born)$")
"""How a word ends that says of a body where or whose it is: «Graz-based»."""
_PAPER = re.compile(r"M[Oo][UACI]s?|LO[AIUC]s?|LoIs?|FTAs?|NDAs?|TORs?|ToRs?|JVs?|PPPs?")
"""Letters that stand for a paper: «the MOA was signed by …»."""
_EVENT = re.compile(
    r"(?:Summit|Conference|Expo|Exhibition|Exposition|Congress|Festival|Fair|Symposium|Seminar|Workshop|"
    r"Ceremony|Marathon|Olympics|Roadshow|Convention|Webinar|Anniversary)s?"
)
"""The last word of an event's name, which is no side."""
_OPENERS = frozenset(
    "The A An In On At Under By For From With As But And After During According Mr Ms Mrs Dr I He "
    "She It They We This That When While Where Who What Why How If Once Since Until Before Because "
    "Although Though There These Those Their His Her Its Our".split()
)
