"""Kazakh lists of verbal nouns, cut into deeds: «… салу, … ашу және … өткізу».

The rule: a comma or «және» ends an item where a verbal noun stands before it in the case of the
last one, and what follows has an object of its own; «зерттеу және қорғау» of one thing stay one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.kk import deeds as deeds_kk
from coopplan.extract.kk.deeds import LETTERS

_JOINT = re.compile(
    r",\s+(?:сондай-ақ\s+|сонымен\s+қатар\s+|әрі\s+|тағы\s+да\s+|оның\s+ішінде\s+|ал\s+)?|"
    r"\s+(?:және|мен|пен|бен|әрі|сондай-ақ)\s+(?:де\s+|да\s+)?"
)
_CASE = re.compile(
    r"[ую](?:(?P<acc>ды|ді|ын|ін)|(?P<dat>ға|ге|ына|іне)|(?P<gen>дың|дің|ының|інің)|(?:ы|і)?)$"
)
_OF_DEED = re.compile(
    rf"(?:^|\s)[{LETTERS}]{{2,}}[ую]\s+(?:жоба|мәселе|мүмкіндік|бағдарлама|іс|жұмыс|бастама|ұсыныс|идея)"
    rf"[{LETTERS}]*$|(?:^|\s)(?:құрылыс|өндіріс)[ыі](?:н|на|не)?$"
)
_OF_NOUN = re.compile(
    rf"\s+(?!мәселе|мүмкінді|жоба|бағыт|іс[ітн]|жұмыс|шара|бағдарлама|бастама|ұсыныс|идея|жай|тура|қажет|міндет|мақсат|"
    rf"ниет|үдеріс|жосп|жөн|тәртіб|көлем|сияқты|секілді|перспектив)[{LETTERS}-]+[ыі](?:н|на|не|нда|нде|мен)?(?![{LETTERS}])"
)


def makes_a_name(noun: re.Match[str], folded: str) -> bool:
    """Tell whether a verbal noun only names what follows: «ет өңдеу зауыты»."""
    return _case(noun.group()) is None and _OF_NOUN.match(folded, noun.end()) is not None


def listed(folded: str, start: int, last: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a list of verbal nouns that ends at ``start``."""
    case = _case(last.group())
    begin = _behind_fields(folded[: last.start()])
    first = begin
    stop = start
    marks = []
    for joint in _JOINT.finditer(folded, begin, last.start()):
        if _ends_item(folded[begin : joint.start()], case) and _own_object(
            folded[joint.end() : start]
        ):
            marks.append(joint)
            begin = joint.end()
    at = first
    for joint in marks:
        yield at, joint.start()
        at = joint.end()
    tail = folded[at:stop].rstrip(" ,–—-")
    yield at, at + len(tail)


_FIELDS = re.compile(r"\s(?:бойынша|сала\w+да|бағыт\w+да)\s+")


def _behind_fields(text: str) -> int:
    """Return where a list begins behind the fields that it is about.

    «Цемент шығару, ет өңдеу және сауда бойынша бірлесе жұмыс істеу» is one deed, «туризм саласында
    курс ашу» too.
    """
    ends = list(_FIELDS.finditer(text))
    if not ends:
        return 0
    before = [text[: one.start()] for one in _JOINT.finditer(text[: ends[-1].start()])]
    items = [one for one in before if _ends_item(one, None)]
    deeds = any(_DOES_IT_TO.search(one) for one in items)
    return ends[-1].end() if items and not deeds else 0


_DOES_IT_TO = re.compile(rf"(?:[ыі]н|[дтн][ыі])\s+[{LETTERS}]+[ую]$")
"""A verbal noun with a definite object names no field: «сапарларын ұйымдастыру»."""


def _case(noun: str) -> str | None:
    match = _CASE.search(noun)
    return match.lastgroup if match else None


def _ends_item(text: str, case: str | None) -> bool:
    """Tell whether what stands before a comma or «және» is a whole deed."""
    words = list(deeds_kk.nouns(text))
    if _OF_DEED.search(text):
        return len(text.split()) > 2 and (bool(words) or "у" not in text.split()[-2][-1:])
    if not words or words[-1].end() != len(text):
        return False
    own = _case(words[-1].group())
    fits = own in (None, case) or (case is None and own == "dat")
    return fits and (_own_object(text) or len(text.split()) > 1)


def _own_object(text: str) -> bool:
    """Tell whether a deed has an object of its own before its verb: not only «және іске асыру»."""
    noun = next(deeds_kk.nouns(text), None)
    if noun is None:
        return False
    return bool(text[: noun.start()].strip())
