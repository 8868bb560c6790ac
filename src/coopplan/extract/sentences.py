"""Words and sentences of a text, each with its place in it.

A sentence never runs over a line's end: press pages put every paragraph on one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from coopplan.extract.en.addresses import SHORT
from coopplan.model.frozen import frozen

LETTER = "A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІіÀ-ɏẠ-ỹ"
UPPER = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІÀ-ÞȘŞŠŚÇČĆĐĎĞĢĪİĶŁĻŃŇŅŌŐŘŢŤȚŪŮŰŹŻŽĀĂĄĒĖĘĚ"
WORD = re.compile(rf"[{LETTER}]+(?:[-‑’'][{LETTER}]+)*|\d+")
_END = re.compile(
    r"(?<=[a-zа-яёәғқңөұүһі][.!?])(?=[“«][A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])|(?<=[.!?…])[»”\"')\]]*(?=\s|$)|(?<=[а-яёәғқңөұүһі]{3}\.)(?=[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі])|"
    r"(?<=[a-z]{2}\.)(?=(?!(?:Az|Kz|Ru|Uz|Kg|By|Am|Ge|Md|Com|Net|Org)\b)[A-Z][a-z]+[\s,])|"
    r"(?<=[A-ZА-Я]{2}/)(?=\s+[A-ZА-ЯӘҒҚҢӨҰҮҺІ])"
)
"""What may end a sentence; an agency's letters with a stroke do («TREND.AZ/ The governor …»).

The end of an address on the net begins none: «News.Kz, …».
"""
_TITLE = re.compile(
    rf"(?:^|[\s,(«\"“])(?:{SHORT}|Govs?|St|Kh|Ch|Sh|Ts|Yu|Ya|Zh|Dz|Bte?|Md|Mst|Mohd|Moh|Muh|Abd|Ma|Sta|Ste|Sto|Ft|Mt|Дж|Вл|Вс|Ал|Дм|"
    rf"(?:-?[а-яәғқңөұүһі]{{1,3}}\.\s?){{1,2}}ғ\.\s?[дк]|м\.\s?а|проф|акад|доц)\.$|"
    rf"\b(?:Mr|Mrs|Ms|Dr|Prof|Eng|Hon|H\.E|Shri)\.?\s(?:[{UPPER}]\.\s?){{1,4}}$"
)
_RANKED = re.compile(r"\s[SJ]r\.$")
_POST = re.compile(
    r"(?:Vice|Deputy|Assistant|Manager|Director|Advis[oe]r|Secretary|Officer|Executive|Commissioner)\b"
)
"""Behind «Sr.» an office, which is of a senior: «Ann Cruz, Sr. Manager»."""
_SHORT = re.compile(
    r"(?:^|[\s(«\"])(?:и\.\s?о|г|гг|тыс|млн|млрд|трлн|им|ул|кв|куб|руб|долл|тг|т|т\.\s?д|т\.\s?п|т\.\s?г|"
    r"т\.\s?е|др|проц|чел|см|ст|п|пп|д|с|стр|обл|р|ж|жж|мың|қ|No|Mr|Mrs|Dr|St|Jan|Feb|Mar|Apr|"
    r"Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|mln|bln|vs|e\.g|i\.e|U\.S|"
    rf"(?:[{UPPER}]\.\s?){{0,3}}[{UPPER}])\.$"
)

_SCALE = re.compile(r"(?:млн|млрд|трлн|тыс|мың|mln|bln)\.$")
_MONEY = re.compile(r"(?:АҚШ|США|USD|US\b|\$|€)")

_COMPANY = re.compile(r"\b(?:Ltd|Inc|Corp|Co|r\.l)\.$")
_LETTERS = re.compile(rf"\([{UPPER}]{{2,12}}\)|Ltd\b|Limited\b")
"""A company's letters go on with its name, «Steppe Metals Ltd. (SML)», as «Co. Ltd.» does."""

_GOES_ON = re.compile(
    r"(?:[А-ЯӘҒҚҢӨҰҮҺІа-яәғқңөұүһі-]+\s+){0,3}?(?:атынан|тарапынан|жағынан|компаниясы|басшысы|директоры)"
)
"""So does what a Kazakh sentence calls it, or says on its behalf: «… Ltd. кеңесінің атынан»."""

_BEFORE_NAME = re.compile(
    r"(?:^|[\s(«\"])(?:(?:им|ул|проф|акад|ген|пос|и\.\s?о)\.|(?:в|из|под|на)\s+г\.)$|[а-яё]{2,}\s+г\.$"
)


class Placed(Protocol):
    """What has a place in the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@frozen
class Span:
    """A stretch of the text: ``text`` is what stands at ``start:end``."""

    start: int
    end: int
    text: str

    def said(self, one: Placed) -> str:
        """Return the words at the place of something in this stretch."""
        return self.text[one.start - self.start : one.end - self.start]


def words(span: Span) -> Iterator[Span]:
    """Yield the words of a span with their places in the whole text."""
    for match in WORD.finditer(span.text):
        yield Span(span.start + match.start(), span.start + match.end(), match.group())


_NEAR = 80
"""Letters on each side of a stop that tell whether it ends a sentence."""


def sentences(line: Span) -> Iterator[Span]:
    """Split a line into sentences; a full stop after a shortening or initial ends none."""
    begin = 0
    for match in _END.finditer(line.text):
        stop = match.end()
        head = line.text[max(begin, stop - _NEAR) : stop].rstrip("»”\"')]")
        rest = line.text[stop : stop + _NEAR].lstrip()
        if _RANKED.search(head[-4:]) and _POST.match(rest):
            continue
        if _TITLE.search(head[-16:]) or (_SCALE.search(head[-7:]) and _MONEY.match(rest)):
            continue
        if _COMPANY.search(head) and (_LETTERS.match(rest) or _GOES_ON.match(rest)):
            continue
        if head.endswith(".") and _SHORT.search(head[-12:]) and rest:
            first = rest.lstrip("«“\"'(—–- ")[:1]
            initial = re.search(rf"(?:^|[\s(.])[{UPPER}]\.$", head[-4:])
            if initial or not first.isupper() or _BEFORE_NAME.search(head[-12:]):
                continue
        elif rest and rest[0].islower():
            continue
        if _inside_title(line.text, begin, stop) or _aside(line.text[begin:stop]):
            continue
        yield from _trimmed(line, begin, stop)
        begin = stop
    yield from _trimmed(line, begin, len(line.text))


_QUOTED = re.compile(r"«[^«»]{1,100}»|(?<!\w)\"[^\"]{1,100}\"(?!\w)")


def _aside(head: str) -> bool:
    """Tell whether what ends here is only a remark in brackets: «(администрациями - ред.)»."""
    return head.endswith(")") and head.rfind("(") > 0


def _inside_title(text: str, begin: int, stop: int) -> bool:
    """Tell whether a stop stands inside a short quotation, as the name of a forum."""
    window = text[max(begin, stop - 110) : stop + 110]
    at = stop - max(begin, stop - 110)
    return any(one.start() < at < one.end() - 1 for one in _QUOTED.finditer(window))


def _trimmed(line: Span, begin: int, stop: int) -> Iterator[Span]:
    piece = line.text[begin:stop]
    lead = len(piece) - len(piece.lstrip())
    piece = piece.strip()
    if piece:
        yield Span(line.start + begin + lead, line.start + begin + lead + len(piece), piece)
