"""Rows of sums, and those below them that say what a sum is made of: «в том числе: …».

The rule: what stands below a sum is no more of the measure above it. It is of the sum where it says
so or names a source of money; a row without a number, a deadline and bodies that says neither is
left to a person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table import filled
from coopplan.exchange.table.columns import names_year
from coopplan.exchange.table.grid import Row, flat
from coopplan.exchange.table.header import Header, cell_of
from coopplan.exchange.table.lines import is_sum
from coopplan.model.plan_table import Meaning, Outcome, RowKind
from coopplan.model.text import fold

_BESIDE = frozenset((Meaning.OTHER, Meaning.FUNDING, Meaning.PROGRESS))
"""Columns that, to the right of the measures, tell the sum of one measure over its sources."""
_PART = re.compile(
    r"(?:в том числе|в т\. ?ч\b|из них|из которых|за сч[её]т|(?:оның|соның) ішінде|"
    r"including|incl\b|of which|out of which)"
)
_MONEY_RU = r"бюджет\w*|средств\w*|источник\w*|инвестици\w*|кредит\w*|займ\w*|грант\w*|субсиди\w*"
_OF_RU = r"(?:[а-яё]+(?:ый|ий|ой|ая|ые|ие|ого|его|ых|их|ым|ной|ной) |средства |вне)"
_MONEY_KK = r"бюджет\w*|қаражат\w*|көз(?:і|дері|дер)\w*|инвестиция\w*|несие\w*|грант\w*"
_MONEY_EN = (
    r"budget(?:s|ary)?|funds?|funding|sources?|resources|investments?|loans?|grants?|credits?"
)
_OF_EN = (
    r"(?:the |federal |national |republican |regional |oblast |local |municipal |state |own |"
    r"private |other |borrowed |extra|off|non|[- ])"
)
_PLACE = r"(?: (?:[а-яё]+ой (?:области|республики)|рк|рф|республики казахстан))?"
_SOURCE = re.compile(
    rf"{_OF_RU}*(?:{_MONEY_RU})(?: (?:бюджета?|средства?))?{_PLACE}|"
    r"(?:вне|не)бюджетн\w+ (?:источник|средств)\w*|"
    rf"(?:[а-яәғқңөұүһі]+(?:лық|лік|дық|дік|тық|тік|кті|жеке|өз|өзге|басқа) |бюджеттен тыс |"
    rf"жеке |өз |өзге )*(?:{_MONEY_KK})|"
    rf"{_OF_EN}*(?:{_MONEY_EN})(?: (?:funds?|sources?))?"
)
"""A line that names where money comes from and nothing that is done with it."""


def tells_sum(row: Row, header: Header) -> bool:
    """Whether a row is a sum of the table: by its title, or by its first text where it has none."""
    title_at = header.having(Meaning.TITLE)[0]
    if title := row.cells[title_at]:
        return title_at not in row.above and is_sum(title)
    own = [at for at, text in enumerate(row.cells) if text and at not in row.above]
    if not own or any(at in row.above for at in header.having(Meaning.NUMBER)):
        return False
    first = own[0]
    named = header.columns[first : first + 1]
    beside = first > title_at and named and named[0].meaning in _BESIDE
    return not beside and is_sum(row.cells[first])


def sums_on(row: Row, header: Header, before: Sequence[Outcome]) -> bool:
    """Whether a row goes on with the sum above by its sources, the name being merged down."""
    at = header.having(Meaning.TITLE)[0]
    noted = bool(before) and before[-1].kind is RowKind.NOTE
    return noted and at in row.above and is_sum(row.cells[at])


def is_bare(row: Row, header: Header) -> bool:
    """Whether a row has no № and says neither when nor who, in a table that has any of these."""
    others = (*header.having(Meaning.DEADLINE), *header.having(Meaning.BODIES))
    number = cell_of(row, header, Meaning.NUMBER)
    if not others and not header.having(Meaning.NUMBER):
        return False
    return not filled.NUMBER.match(number) and not any(row.cells[at] for at in others)


def is_part(row: Row, header: Header) -> bool:
    """Whether a row below a sum says what the sum is made of."""
    text = fold(flat(next(iter(row.own()), ""))).strip(" -–—•*:;,.")
    told = bool(_PART.match(text)) or bool(_SOURCE.fullmatch(text)) or names_year(text)
    return told and is_bare(row, header)
