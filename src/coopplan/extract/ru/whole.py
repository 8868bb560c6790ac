"""Where a Russian measure begins and ends whose outer words the weights have cut off.

«Первую | бизнес-миссию проведут», «по заказу | завода строится баржа», «не | останутся»: the rule
is that what agrees with the first noun, governs it or is joined to it belongs to it, and so does a
«не». A noun or a preposition that governs the first words of a mere deed («вопрос открытия …»)
only leads up to it and stays out. No measure ends before the noun with which its last words agree.
"""

from __future__ import annotations

import re

from coopplan.language.morphology import readings

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_LAST = re.compile(r"(?<![\w-])([^\W_]+(?:-[^\W_]+)*)(\s+)$")
_NAMES = frozenset(("NOUN", "ADJF", "PRTF", "NUMR"))
_AGREES = frozenset(("ADJF", "PRTF"))
_FINITE = frozenset(("VERB", "PRTS", "ADJS"))
_VERBS = frozenset(("VERB", "PRTS", "INFN"))
_NOT = frozenset("не ни".split())
_LEADS = frozenset("о об обо".split())
"""Before what is only talked of."""
_NEXT = re.compile(r"(?:\s+|,\s+|,?\s+(?:и|или|а\s+также)\s+)([^\W_]+(?:-[^\W_]+)*)")
_OF_ONE_NOUN = 5
"""Words that may stand before the noun of a measure's last word, itself one of them."""
_MOST = 8
"""Words that are put back at most."""


def start(text: str, begin: int, end: int, first: int = 0) -> int:
    """Return where the measure at ``begin:end`` begins whole, not before ``first``."""
    clause = _is_clause(text[begin:end])
    for _ in range(_MOST):
        further = _further(text[first:begin], text[begin:end], clause=clause)
        if not further:
            break
        begin -= further
    return begin


def end(text: str, begin: int, stop: int) -> int:
    """Return where the measure at ``begin:stop`` ends, with the noun that its last words are of."""
    word = next(reversed(list(_WORD.finditer(text, begin, stop))), None)
    if word is None or word.end() != stop or not readings(word.group())[0].tags & _AGREES:
        return stop
    cases, at = _cases(word.group()), stop
    for _ in range(_OF_ONE_NOUN):
        further = _NEXT.match(text, at)
        if further is None or not _cases(further[1]) & cases:
            break
        at = further.end()
        if "NOUN" in readings(further[1])[0].tags:
            return at
    return stop


def _is_clause(quote: str) -> bool:
    """Tell whether words begin with a name and have a predicate behind it."""
    words = [readings(one.group())[0].tags for one in _WORD.finditer(quote)]
    named = bool(words) and (bool(words[0] & _NAMES) or quote[0].isdigit())
    return named and any(one & _FINITE for one in words[1:])


def _further(lead: str, quote: str, *, clause: bool) -> int:
    """Return how many letters before a quote its first word cannot do without."""
    before, first = _LAST.search(lead), _WORD.match(quote)
    if before is None or first is None:
        return 0
    if before[1].lower() in _NOT:
        return len(lead) - before.start()
    word, own = readings(before[1])[0], readings(first.group())[0]
    taken = len(lead) - before.start()
    if word.tags & _AGREES and own.tags & _NAMES and _cases(before[1]) & _cases(first.group()):
        return taken
    if not clause:
        return 0
    if before[1].lower() == "и" and own.tags & _NAMES:
        joined = _further_joined(lead[: before.start()], first.group())
        return joined and joined + taken
    if "PREP" in own.tags:
        return taken if word.tags & _VERBS else 0
    if not own.tags & _NAMES and not first.group().isdigit():
        return 0
    if "PREP" in word.tags:
        return 0 if before[1].lower() in _LEADS else taken
    return taken if "NOUN" in word.tags and own.case == "gent" else 0


def _further_joined(lead: str, first: str) -> int:
    """Return how many letters the word has that «и» joins to one of its own kind and case."""
    before = _LAST.search(lead)
    if before is None:
        return 0
    word, own = readings(before[1])[0], readings(first)[0]
    kind = _AGREES if own.tags & _AGREES else {"NOUN"}
    alike = word.tags & kind and own.tags & kind and _cases(before[1]) & _cases(first)
    free = kind is _AGREES or own.case == word.case == "gent"
    return len(lead) - before.start() if alike and free else 0


def _cases(word: str) -> set[str | None]:
    """Return the cases in which a name can stand."""
    return {one.case for one in readings(word) if one.tags & _NAMES} - {None}
