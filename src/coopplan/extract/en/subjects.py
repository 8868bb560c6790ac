"""What an English figure counts: «40 t of wheat», «trade turnover reached $2 billion».

The rule: things counted by themselves are named by the figure. Else the noun behind «of» names it,
the noun the figure describes («the $5 million grant»), the noun it hangs on («a fee of»), the
subject of a verb of amount or the object of a verb of change, in this order; a doubtful one is
none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en import indicator_words as lists
from coopplan.extract.en.amounts import (
    DASHES,
    behind_adjuncts,
    changed,
    deed,
    last_chunk,
    subject_of,
    subject_of_amount,
    without_auxiliaries,
    without_rough,
)
from coopplan.extract.en.indicator_names import (
    backward,
    forward,
    head,
    is_indicator,
    is_past,
    is_word,
    name,
    tokens,
)
from coopplan.extract.units import COUNTED_BY_ITSELF, MEASURED

_NEAR = 400
"""How many letters before and behind a figure may tell what it counts."""
_STOP = re.compile(r"[;:!?“”\"«»]|(?<=[^A-Z])\.(?=\s|$)")
_ASIDE = re.compile(r"\([^()]*\)")
_ANNUAL = re.compile(
    r"^\s*(?:(?:a|per|each|every)\s+(?:year|annum|month|week|day)|annually|yearly)\b"
)
_AWAY = re.compile(
    r"\W*(?:from|away|off|east|west|north|south|(?:north|south)-?(?:east|west)|upstream|downstream|"
    r"(?:to|in)\s+the\s+(?:east|west|north|south)|apart|inland|per\s+hour)\b"
)
"""What follows a distance, which counts nothing."""


def subject(before: str, quote: str, after: str, unit: str) -> str | None:
    """Return what a figure counts, from the words around it; None where none name it."""
    if unit in COUNTED_BY_ITSELF:
        return _counted(quote, after)
    if (unit == "km" and _AWAY.match(after)) or (unit == "times" and _ANNUAL.match(after)):
        return None
    before, after = before[-_NEAR:], after[:_NEAR]
    left = tokens(_STOP.split(_ASIDE.sub(" ", before))[-1])
    right = tokens(_ANNUAL.sub("", _STOP.split(_ASIDE.sub(" ", after), maxsplit=1)[0]))
    if quote.rstrip().endswith("."):
        right = []
    return (
        _behind(left, right, unit)
        or _described(left, quote, right, unit)
        or _told_behind(right)
        or _hung_on(left, right)
        or subject_of_amount(left, measured=unit in MEASURED)
        or changed(left, right)
        or _listed(left, right, before)
        or deed(left)
        or _of_both(before, quote, after, unit)
    )


_BOTH = re.compile(r"\s(?:is|are|was|were)\s(?=(?:[a-z-]+\s+){1,4}and\s+$)")
_DONE = re.compile(r"\s*(?:complete|completed|ready|finished|done|built)\b")


def _of_both(before: str, quote: str, after: str, unit: str) -> str | None:
    """Return the subject of two predicates: «the pier is on schedule and | 31% | complete»."""
    both = _BOTH.search(before) if unit == "%" and _DONE.match(after) else None
    return subject(before[: both.end()], quote, after, unit) if both else None


def _counted(quote: str, after: str) -> str | None:
    """Return the thing of a figure, with the noun it belongs to: «3 project offices»."""
    thing = tokens(quote)[-1].lower()
    right = tokens(after)
    if thing.endswith("s") or thing == "people" or not right or not is_word(right[0]):
        return thing
    phrase, _ = forward(right)
    return f"{thing} {phrase}" if phrase else thing


def _behind(left: Sequence[str], right: Sequence[str], unit: str) -> str | None:
    """Return what stands behind «of», «worth of» or «in»: «6% of the world's trade»."""
    if right[:2] == ["worth", "of"]:
        return name(forward(right, 2)[0])
    if right[:1] == ["of"] and unit != "times":
        phrase = forward(right, 1)[0]
        if unit != "%" or name(phrase, proper=True) is None:
            return name(phrase, proper=True)
        return f"share of the {phrase}" if right[1:2] == ["the"] else f"share of {phrase}"
    if right[:1] == ["in"] and unit not in MEASURED and unit not in {"%", "times"}:
        at = 2 if right[1:2] in (["a"], ["an"]) else 1
        phrase = forward(right, at)[0]
        if phrase and head(phrase) in lists.MONEY_IN:
            return name(phrase)
    front = without_rough(left) if unit == "%" else []
    if front[:1] == ["Of"] and front[-1] == ",":
        phrase, end = forward(front, 1)
        return f"share of {phrase}" if end == len(front) - 1 and name(phrase) else None
    return None


_BETWEEN = lists.ROUGHLY - {"a", "an", "the", "another"} | {"new", "initial", "up", "to", "first"}


def _described(left: Sequence[str], quote: str, right: Sequence[str], unit: str) -> str | None:
    """Return the noun a figure describes: «the $167m contract», «a 5% increase in exports»."""
    if right[:1] == ["-"]:
        right = right[1:]
    at = len(left)
    while at and (left[at - 1].lower() in _BETWEEN or is_past(left[at - 1])):
        at -= 1
    lead = left[at - 1].lower() if at else ""
    joint = re.search(r"\d-[a-z]|[mb]illion-", quote) is not None
    leads = lead in lists.DETERMINERS or lead.endswith(("'s", "’s", "s'", "s’"))
    leads = leads or (lead == "of" and unit in MEASURED)
    alone = quote.endswith("s") and not joint
    if alone or not (joint or leads) or not right or not is_word(right[0]) or is_past(right[0]):
        return None
    phrase, end = forward(right)
    if phrase is None or (phrase[0].isupper() and " " not in phrase):
        return None
    return name(_of_change(phrase, right, end), proper=True)


def _of_change(phrase: str, words: Sequence[str], end: int) -> str:
    """Return a noun of change with what changes: «increase in exports»."""
    if phrase.split()[-1] in lists.CHANGES and words[end : end + 1] == ["in"]:
        what = name(forward(words, end + 1)[0])
        return f"{phrase} in {what}" if what else phrase
    return phrase


def _told_behind(right: Sequence[str]) -> str | None:
    """Return what a figure is said to be: «$12 million was the total of trade»."""
    if right[:1] and right[0] in {"is", "was"} and right[1:2] == ["the"]:
        return name(forward(right, 1)[0])
    return None


_IN_ALL = re.compile(
    r"(?:of|at|to|in|for) (?:(?:the|a|an) )?(?:(?:total|overall|combined) )?"
    r"(?:amount|value|sum|tune|total|cost|size|volume|excess)(?: (?:of|to))?$"
)
_TWO_WORDS = re.compile(r"(?:valued|estimated|put|priced|set) at$|amounting to$|in excess of$")


def _hung_on(left: Sequence[str], right: Sequence[str]) -> str | None:
    """Return the noun a figure hangs on: «a fee of», «supplies of milk worth»."""
    words = without_rough(left)
    tail = " ".join(words[-5:]).lower()
    found = _IN_ALL.search(tail) or _TWO_WORDS.search(tail)
    papers_only = False
    if found:
        own = name(backward(words[:-1])) if words[-1] == "of" else None
        if own is not None:
            return own
        words = words[: len(words) - len(found.group().split())]
    elif words and (words[-1] in lists.LINKS or words[-1] in {"of", "for"}):
        papers_only = words[-1] == "for"
        words = words[:-1]
        if left[-1:] == ["of"] and words[-1:] == [","]:
            return None
    elif right[:1] not in (["long"], ["wide"], ["deep"], ["high"]):
        return None
    while words and words[-1] in {",", "("}:
        words.pop()
    if words and words[-1] in lists.AUXILIARIES:
        return subject_of(words)
    done = bool(words) and (is_past(words[-1]) or not is_word(words[-1]))
    if done and words[-2:-1] and words[-2] in lists.AUXILIARIES:
        words = without_auxiliaries(words[:-1])
    phrase = backward(words)
    if phrase is None or (papers_only and head(phrase) not in lists.PAPERS):
        return None
    return name(phrase, opens=phrase.split()[0] == words[0], hung=True)


_ROUGH = re.compile(r"\W*(?:(?:about|over|some|nearly|almost)\s+)?")


def _listed(left: Sequence[str], right: Sequence[str], before: str) -> str | None:
    """Return the noun that stands alone beside its figure: «imports - to», «exports ($5 mln»."""
    if right and right[0] in lists.AUXILIARIES:
        return None
    lead, colon, rest = _ASIDE.sub(" ", before).rpartition(":")
    colon = colon if _ROUGH.fullmatch(rest) else ""
    words = tokens(_STOP.split(lead)[-1]) if colon else without_rough(left)
    if words[-1:] and words[-1] in {"to", "by", "at"} and words[-2:-1] and words[-2] in DASHES:
        words.pop()
    mark = words.pop() if words and words[-1] in {",", "(", *DASHES} else colon
    chunk = last_chunk(words)
    if "and" in chunk:
        chunk = chunk[len(chunk) - chunk[::-1].index("and") :]
    start = behind_adjuncts(chunk)
    phrase, end = forward(chunk, start)
    if phrase is None or (chunk[end:] and chunk[end] not in lists.PREPOSITIONS):
        return None
    sure = mark == ":" or (mark in DASHES and end == len(chunk))
    own = start == 0 and chunk[0].lower() in lists.DETERMINERS and mark == ","
    if not sure and not own and not is_indicator(phrase):
        return None
    if mark == "," and right[:1] != [","]:
        return None
    return name(phrase, opens=len(chunk) == len(words))
