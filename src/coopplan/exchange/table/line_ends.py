"""Whether a name of a cell of bodies goes on in the next line, ends there, or may do either.

The rule: it goes on where it cannot end, or where no body can begin; two bodies are certain where
the one above is whole and the next line begins as a body does. Small letters are not asked here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto

from coopplan.exchange.table import heads
from coopplan.exchange.table.cases import (
    is_bent,
    may_be_genitive,
    stands_by_itself,
    wants_genitive,
    wants_noun,
)
from coopplan.exchange.table.letters import SHORTENED, UPPER
from coopplan.exchange.table.lines import is_ditto
from coopplan.exchange.table.open_marks import within

PERSON = re.compile(
    rf"[{UPPER}][\w’'-]+ (?:[{UPPER}]\. ?){{1,2}}|(?:[{UPPER}]\. ?){{1,2}}[{UPPER}][\w’'-]+"
)
SHORT_NAME = re.compile(rf"[{UPPER}]{{2,}}|(?:{SHORTENED}|Минист|Каз)[а-яё]{{3,}}(?<!ство)")
"""Letters that stand for a body, and names made of the first letters of words."""
_ITEM = re.compile(r"(?:[-–—•*▪]|\d{1,2}[.)]|[а-яa-z]\))\s")
_SMALL = re.compile(
    r"(?<![\w-])(?:и|или|а также|по|со?|во?|на|для|при|от|из|об?|ко?|за|над|под|между|имени|"
    r"(?:им|г|пос|ул)\.|мен|пен|бен|және|атындағы|жөніндегі|арналған|"
    r"of|for|and|the|in|on|to|with|at|by|&)$",
    re.IGNORECASE,
)
"""Words that no name ends with."""
_NUMBER = re.compile(r"(?:№|[Nn]o\.?) ?\d")
_FORM = (
    r"(?:АО|ОАО|ЗАО|ПАО|НАО|ООО|ТОО|ИП|КХ|ГУ|КГУ|ГКП|КГП|РГП|РГУ|ФГУП|ФГБУ|ГБУ|ГАУ|МУП|ОО|НКО|НК|"
    r"JSC|LLP|LLC|PJSC)"
)
_FORM_BEHIND = re.compile(
    r"(?:ЖШС|АҚ|ҰК|ҰКП|КММ|ММ|РММ|РМК|МКҚК|ШЖҚ|ЖК|ҚБ|одағы|LLP|LLC|JSC|PJSC|Ltd|Inc|GmbH)\b"
)
_KAZAKH = re.compile(
    r"(?:басқармасы|департаменті|министрлігі|әкімдігі|агенттігі|комитеті|палатасы|инспекциясы|"
    r"университеті|институты|академиясы|колледжі|қызметі|мекемесі|кәсіпорны|орталығы|мектебі|"
    r"музейі|мұражайы|кітапханасы|театры|қоры|одағы|бөлімі|қауымдастығы|дирекциясы|филиалы|"
    r"облысы|қаласы|ауданы|округі)\b",
    re.IGNORECASE,
)
"""What a Kazakh name ends with: it is of what stands before it."""
_WHOLE = re.compile(
    rf"[»\"”] (?:{_FORM_BEHIND.pattern})$|(?:^|\s){_KAZAKH.pattern}$", re.IGNORECASE
)
"""How a name ends whose last word says what it is."""
_REGION = re.compile(
    r"(?:Region|Oblast|Province|District|City|Krai|County|Area|Municipality)\s*(?:$|[,;(])"
)
_ADJECTIVE = re.compile(
    r"\b(?:national|state|regional|federal|technical|agrarian|agricultural|medical|municipal|"
    r"republican|scientific|industrial|economic|social|environmental|foreign|internal|digital|"
    r"interregional|cultural|natural|pedagogical|technological|joint|higher|chief|main|northern|"
    r"southern|eastern|western|north|south|east|west)$",
    re.IGNORECASE,
)
_NAMED_SO = re.compile(r"\b(?:international|central|general|public|research|united)$", re.I)
"""What a name may end with, too: "Rotary International"."""


class End(Enum):
    """What the end of a line is to the name above it."""

    WITHIN = auto()
    BETWEEN = auto()
    DOUBTED = auto()


def end_of(above: Sequence[str], below: Sequence[str]) -> End:
    """What the end of the last line ``above`` is, with all that is above and below it."""
    name, line = re.split(r"[,;]\s+", above[-1])[-1], below[0]
    if within(above[-1], below):
        return End.WITHIN
    if (
        is_item(line)
        or is_ditto(name)
        or is_ditto(line)
        or not re.search(r"[\w»”\".)]$", above[-1])
    ):
        return End.BETWEEN
    if above[-1].endswith((")", ".")) and not _SMALL.search(name):
        return End.BETWEEN
    if _cannot_end(name, line) or _cannot_begin(above, line):
        return End.WITHIN
    return End.BETWEEN if _are_two(name, line) else End.DOUBTED


def is_item(line: str) -> bool:
    """Whether a line begins with the mark of a list."""
    return bool(_ITEM.match(line))


def _cannot_end(name: str, line: str) -> bool:
    """Whether what a name says last must have something behind it."""
    if _SMALL.search(name) or _ADJECTIVE.search(name):
        return not line.split(" ")[0].isupper() or bool(_SMALL.search(name))
    if _NAMED_SO.search(name) and not heads.has_english(name):
        return heads.english_head(re.split("[,;(]", line)[0]) == (0, False)
    if re.search(rf"\b{_FORM}$", name):
        return line[:1] in '«"“„'
    many = heads.names_institutions(line) and not is_bent(line, surely=True)
    return wants_noun(name, line) or (wants_genitive(name, line) and not many)


def _cannot_begin(above: Sequence[str], line: str) -> bool:
    """Whether no body begins as a line does."""
    if _NUMBER.match(line) or _REGION.match(line):
        return True
    if _FORM_BEHIND.match(line) and above[-1].endswith(("»", '"', "”")):
        return True
    if _KAZAKH.match(line):
        return bool(re.search(r"\w$", above[-1])) and not above[-1].isupper()
    return is_bent(line, surely=True) and not any(map(may_be_genitive, above))


def _are_two(name: str, line: str) -> bool:
    """Whether a name is whole and another body begins under it."""
    if SHORT_NAME.fullmatch(name) or PERSON.fullmatch(name):
        return True
    first = re.split("[,;(]", line)[0].strip()
    if re.match(rf"[{UPPER}]{{2,}}(?![^\W\d_-])", first):
        return True
    if SHORT_NAME.fullmatch(first) or PERSON.fullmatch(first) or first[:1] in '«"“„':
        return True
    if name.endswith(("»", "”", '"')) or _WHOLE.search(name):
        return True
    if re.match("[A-Za-z]", first):
        head = heads.english_head(first)
        return heads.has_english(name) and head is not None and head != (0, False)
    return stands_by_itself(first) or (heads.begins_body(line) and not may_be_genitive(first))
