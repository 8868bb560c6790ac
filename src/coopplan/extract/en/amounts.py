"""What an English verb of amount says: «trade amounted to», «increase mutual trade to».

The rule: the verb stands right before the figures, with nothing but other figures and times
between; its subject is the first phrase of its clause, behind «in 2018» and the like.
"""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.extract.en import indicator_words as lists
from coopplan.extract.en.indicator_names import backward, forward, is_indicator, is_past, name

DASHES = frozenset(("-", "–", "—", "--"))
_BEFORE_VERBS = lists.AUXILIARIES | lists.LIKELY


def without_auxiliaries(words: Sequence[str]) -> list[str]:
    """Return words without the auxiliaries and adverbs they end with: «trade is expected to»."""
    end = len(words)
    while end and words[end - 1].lower() in _BEFORE_VERBS:
        end -= 1
    return list(words[:end])


_FILLERS = (
    lists.ROUGHLY
    | lists.SCALES
    | lists.TIMES
    | frozenset(
        """
        up to at least most close upward upwards from by down of in , $ € £ % or which that was is
        and reaching hitting totalling totaling compared with against for since respectively making
        increase rise growth twice between double as during after ( ) same per
        """.split()
    )
)
"""What may stand between a verb of amount and its figure, other figures among it."""


def _before_figures(left: Sequence[str]) -> int:
    """Return where what leads up to a figure begins: right behind the last word of weight."""
    at = len(left)
    while at and (left[at - 1].lower() in _FILLERS or left[at - 1][0].isdigit()):
        word = left[at - 1].lower()
        if word in lists.AMOUNT and (at < 2 or left[at - 2] not in {",", "which", "that"}):
            break
        at -= 1
    return at


def subject_of_amount(left: Sequence[str], *, measured: bool = False) -> str | None:
    """Return the subject of the verb of amount a figure stands behind."""
    at = _before_figures(left)
    if not at:
        return None
    verb = left[at - 1].lower()
    if verb == "up" and at > 1:
        at, verb = at - 1, left[at - 2].lower()
    be = at > 1 and left[at - 2].lower() in lists.AUXILIARIES
    amounts = verb in lists.AMOUNT or (measured and verb in lists.COVER)
    if not amounts and not (verb in lists.MADE_SO and be):
        return None
    found = subject_of(left[: at - 1])
    told = verb not in lists.DOERS_TOO or left[at : at + 1] in (["to"], ["from"], ["up"])
    return found if found and (told or is_indicator(found)) else None


def subject_of(words: Sequence[str]) -> str | None:
    """Return the subject of a verb that follows some words."""
    rest = without_auxiliaries(words)
    if rest and rest[-1] == ",":
        rest = _before_insertion(rest)
    if rest and rest[-1] == "and":
        return subject_of_amount(rest[:-1])
    if rest and rest[-1] in {"which", "that"}:
        rest = rest[:-2] if rest[-2:-1] == [","] else rest[:-1]
        if (own := name(backward(rest))) is not None:
            return own
        if any(_finite(one) for one in last_chunk(rest)):
            return None
    chunk = last_chunk(rest)
    first = len(chunk) == len(rest)
    start = behind_adjuncts(chunk)
    phrase, end = forward(chunk, start)
    beyond = chunk[end : end + 1]
    if beyond and beyond[0] not in lists.PREPOSITIONS and not is_past(beyond[0]):
        return None
    return name(phrase, opens=first and start == 0 and chunk[:1] == (phrase or "").split()[:1])


def _before_insertion(words: list[str]) -> list[str]:
    """Return words without the insertion they end with: «trade, he said,»."""
    at = len(words) - 2
    while at >= 0 and words[at] != ",":
        at -= 1
    return words[:at] if at > 0 else []


_BOUNDS = lists.OPENERS | DASHES | {","}


def last_chunk(words: Sequence[str]) -> list[str]:
    """Return the words of the clause that some words end with."""
    start = len(words)
    while start and words[start - 1].lower() not in _BOUNDS:
        start -= 1
    chunk = list(words[start:])
    if "and" in chunk and any(_finite(one) for one in chunk):
        return chunk[len(chunk) - chunk[::-1].index("and") :]
    return chunk


_FINITE = lists.AUXILIARIES | (lists.AMOUNT - lists.NOUNS_TOO)


def _finite(word: str) -> bool:
    low = word.lower()
    return low in _FINITE or is_past(word)


_ADJUNCT = lists.PREPOSITIONS - {"of"}


def behind_adjuncts(chunk: Sequence[str]) -> int:
    """Return where a subject begins: behind «in 2018», «last year», «in Karz»."""
    at = 0
    while at < len(chunk):
        low = chunk[at].lower()
        if low in _ADJUNCT:
            at = _behind_phrase(chunk, at + 1)
        elif low in lists.TIMES or chunk[at][0].isdigit() or low in lists.LIKELY:
            at += 1
        elif low in {"this", "each"} and any(_of_time(one) for one in chunk[at + 1 : at + 2]):
            at += 2
        else:
            break
    return at


def _behind_phrase(chunk: Sequence[str], at: int) -> int:
    """Return where the phrase of a preposition ends, at the latest before the next article."""
    _, end = forward(chunk, at)
    if chunk[end : end + 1] and chunk[end].lower() in lists.DETERMINERS and end > at:
        return end
    while at < len(chunk) and (chunk[at][0].isupper() or _of_time(chunk[at])):
        at += 1
    return at


def _of_time(word: str) -> bool:
    low = word.lower()
    time = low in lists.TIMES or low in lists.SEASONS or word[0].isdigit()
    return time or low in {"the", "of", "a", "them", "us"}


def changed(left: Sequence[str], right: Sequence[str]) -> str | None:
    """Return what is changed to a figure: «increase mutual trade to», «raise to … the output»."""
    at = _before_figures(left)
    if at == len(left) or left[at] == "," or {"to", "by", "from"}.isdisjoint(left[at:]):
        return None
    verb = at - 1
    while verb >= 0 and left[verb].lower() not in lists.RAISE:
        if left[verb] == ",":
            return None
        verb -= 1
    if verb < 0:
        return None
    if verb < at - 1:
        return name(forward(left, verb + 1)[0])
    behind = 0
    while behind < len(right) and (right[behind] in _STEPS or right[behind][0].isdigit()):
        behind += 1
    article = right[behind : behind + 1] in (["the"], ["its"], ["their"])
    return name(forward(right, behind)[0]) if article else None


_STEPS = lists.SCALES | {"to", "from", "$", "€", "£", "%", "MW", "USD", "EUR"}


def without_rough(left: Sequence[str]) -> list[str]:
    """Return words without «about», «up to» and the like at their end."""
    end = len(left)
    while end:
        if " ".join(left[max(end - 2, 0) : end]).lower() in lists.ROUGH_PAIRS:
            end -= 2
        elif left[end - 1].lower() in lists.ROUGHLY:
            end -= 1
        else:
            break
    return list(left[:end])


def deed(left: Sequence[str]) -> str | None:
    """Return the noun of the deed a figure is the object of: «will invest», «lend the town»."""
    words = without_rough(left)
    at = len(words) - 1
    while at >= 0 and len(words) - at < 6 and words[at] not in {",", "to"}:
        if (noun := lists.DEEDS.get(words[at].lower())) is not None:
            if at < len(words) - 1 and noun in {"investment", "donation"}:
                return None
            owner = subject_of(words[:at]) if noun == "cost" else None
            article = "the " if f"the {owner}" in " ".join(words).lower() else ""
            return f"{noun} of {article}{owner}" if owner else noun
        at -= 1
    return None
