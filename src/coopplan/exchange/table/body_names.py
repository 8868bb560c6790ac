"""A cell of bodies cut into lines and names, before it is asked whose each body is.

The rule: a comma parts bodies only before what begins as a body's name does; a line that only the
width of its cell had broken is put together again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from coopplan.exchange.table import heads, line_ends
from coopplan.exchange.table.fields import goes_on
from coopplan.exchange.table.grid import flat
from coopplan.exchange.table.line_ends import PERSON, SHORT_NAME, End
from coopplan.exchange.table.open_marks import within
from coopplan.exchange.table.together import taken_apart

OF_REGION = re.compile(
    r"^(?:\S+(?:ской|цкой|ого|ой) (?:области|края|округа|республики)|республики |города |г\. ?|"
    r"(?:росси[ия]|казахстана|рф|рк)\b(?!\s*:))",
    re.I,
)
"""How a line begins that goes on with a body's name: whose the body is."""
_OWNER = re.compile(r"[ндт][ыі]ң$")
"""How a Kazakh line ends whose next one says what is owned: «Атырау облысының»."""
_ADDRESS = re.compile(r"(?:г\.|город|пос|с\.|ул\.|р-н|район|қала|ауыл)\S*\s", re.IGNORECASE)
"""Where the body before it is: «ООО «Маяк», г. Астрахань»."""
_PERSONS = re.compile(rf"(?:(?:{PERSON.pattern})[ ,;]*){{2,}}")
"""Persons named one after another, with or without commas."""


def begins_body(text: str) -> bool:
    """Whether a cell begins with a body's name, and does not go on with one."""
    return bool(re.match(r"[^\W\d_]", text)) and _begins("", ",", text)


def lines_of(text: str, begins: Callable[[str], bool]) -> list[str]:
    """The lines of a cell, those put together that only its width had broken.

    ``begins`` tells a line that is no end of the one above, whatever it begins with.
    """
    found: list[str] = []
    told = text.split("\n")
    for at, line in enumerate(told):
        if (found and not begins(line) and is_broken(found, told[at:])) or (
            found and line.startswith("(")
        ):
            found[-1] = f"{found[-1]} {line}"
        else:
            found.append(line)
    return found


def is_broken(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether the last line above and the first below are one that only a cell's width broke."""
    name, line = above[-1], below[0]
    if line_ends.end_of(above, below) is End.WITHIN:
        return True
    if name.endswith((";", ":", ")")) or line_ends.is_item(line):
        return False
    return bool(
        _OWNER.search(name)
        or OF_REGION.match(line)
        or (line[:1].islower() and not heads.begins_office(line))
        or (name.endswith(",") and goes_on(name.rstrip(","), line))
    )


def names_of(line: str) -> list[str]:
    """The bodies of one line: by semicolons, and by commas and strokes before what begins one."""
    if _PERSONS.fullmatch(line.strip()):
        return [flat(found[0]) for found in PERSON.finditer(line)]
    found: list[str] = []
    for part in line.split(";"):
        depth, cut, short = 0, 0, False
        starts = {match.start(): match.end() for match in re.finditer(r",\s*|\s+/\s+", part)}
        for at, letter in enumerate(part):
            depth += (letter == "(") - (letter == ")")
            if at not in starts or depth > 0 or within(part[cut:at], [part[at:]]):
                continue
            mark, rest = part[at : starts[at]], part[starts[at] :]
            if "/" not in mark and goes_on(part[cut:at], rest):
                continue
            short = "/" not in mark and _is_whole(part[cut:at], begun_so=short)
            if short or _begins(part[:at], mark, rest):
                found.append(part[cut:at])
                cut = starts[at]
        found.append(part[cut:])
    return taken_apart([name.strip() for name in found if name.strip()])


def _is_whole(name: str, *, begun_so: bool) -> bool:
    """Tell whether a name is whole, so that whatever stands behind a comma is another one.

    So are letters («ІІМ») and short names («Минтранс»), and a single word behind such a one.
    """
    told = name.strip()
    return SHORT_NAME.fullmatch(told) is not None or (begun_so and " " not in told)


def _begins(before: str, mark: str, text: str) -> bool:
    """Whether another body begins after a comma: with a capital, with what bodies are called.

    A stroke parts bodies only where it is certain that one begins: «приём / выдача» is one.
    """
    if "/" in mark:
        return heads.begins_office(text)
    return (
        before.endswith(")")
        or (before.endswith("»") and not _ADDRESS.match(text))
        or heads.begins_body(text)
        or text[:1].isupper()
        or text[:1] in '«"“'
    )
