"""A cell of bodies cut into lines and names, before it is asked whose each body is.

The rule: a comma parts bodies only before what begins as a body's name does; a line that only the
width of its cell had broken is put together again.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from coopplan.exchange.table import heads
from coopplan.exchange.table.fields import goes_on
from coopplan.exchange.table.grid import flat
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
UPPER = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
"""Capital letters of the three languages (a class of a pattern)."""
_PERSON = re.compile(
    rf"[{UPPER}][\w’'-]+ (?:[{UPPER}]\. ?){{1,2}}|(?:[{UPPER}]\. ?){{1,2}}[{UPPER}][\w’'-]+"
)
_SHORT_NAME = re.compile(
    rf"[{UPPER}]{{2,}}|(?:Мин|Рос|Гос|Глав|Обл|Гор|Минист|Каз)[а-яё]{{3,}}(?<!ство)"
)
"""Letters that stand for a body, and names made of the first letters of words."""
_PERSONS = re.compile(rf"(?:(?:{_PERSON.pattern})[ ,;]*){{2,}}")
"""Persons named one after another, with or without commas."""


def begins_body(text: str) -> bool:
    """Whether a cell begins with a body's name, and does not go on with one."""
    return bool(re.match(r"[^\W\d_]", text)) and _begins("", ",", text)


def lines_of(text: str, begins: Callable[[str], bool]) -> list[str]:
    """The lines of a cell, those put together that only its width had broken.

    ``begins`` tells a line that is no end of the one above, whatever it begins with.
    """
    found: list[str] = []
    for line in text.split("\n"):
        broken = (
            found
            and not found[-1].endswith((";", ":", ")"))
            and not begins(line)
            and (
                _OWNER.search(found[-1])
                or OF_REGION.match(line)
                or (line[:1].islower() and not heads.begins_office(line))
                or (found[-1].endswith(",") and goes_on(found[-1].rstrip(","), line))
            )
        )
        if broken or (found and line.startswith("(")):
            found[-1] = f"{found[-1]} {line}"
        else:
            found.append(line)
    return found


def names_of(line: str) -> list[str]:
    """The bodies of one line: by semicolons, and by commas and strokes before what begins one."""
    if _PERSONS.fullmatch(line.strip()):
        return [flat(found[0]) for found in _PERSON.finditer(line)]
    found: list[str] = []
    for part in line.split(";"):
        depth, cut, short = 0, 0, False
        starts = {match.start(): match.end() for match in re.finditer(r",\s*|\s+/\s+", part)}
        for at, letter in enumerate(part):
            depth += (letter in "(«") - (letter in ")»")
            if at not in starts or depth > 0:
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
    return _SHORT_NAME.fullmatch(told) is not None or (begun_so and " " not in told)


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
