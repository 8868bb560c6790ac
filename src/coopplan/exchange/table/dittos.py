"""«То же» beside other bodies of a cell: «то же, Минспорт», «-//-; акимат», «те же и палата».

The rule: it means all bodies of the cell above, and the others are named beside it. Where what
stands there is no name («то же, кроме …»), or «то же» is said of less, nobody can tell who is
meant. Under the heading of a side it is that side's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coopplan.exchange.table.body_names import begins_body
from coopplan.exchange.table.lines import is_ditto, points_to
from coopplan.exchange.table.sides import Side, side_heading
from coopplan.model.text import fold

_AND = r"(?:а также|и|плюс|and|as well as|plus|және|әрі)"
_BETWEEN = re.compile(
    rf"(\s*[;\n]\s*(?:{_AND}\s+)?|\s*,\s+(?:{_AND}\s+)?|\s*\+\s*|\s+{_AND}\s+)", re.IGNORECASE
)
"""What may stand between «то же» and a body."""
_LISTED = re.compile(r"^\d{1,2}[.)]\s*")
_OF_LESS = re.compile(
    r"[\W_]*(?:(?:то|те|тот|та|он|она|они|там) ?же|ditto|idem|ibid(?:em)?|as above|"
    r"бұл да|солар)\b|"
    r"[\W_]*(?:the )?same(?: ?\(| (?:as|bod|part|agenc|but|except|without)\w*)|"
    r"[\W_]*жоғарыдағы|[-–—]+ ?[/\"]{1,4} ?[-–—]+|//"
)
"""How a piece begins that says «то же» and more: «то же (по согласованию)»."""
_BODY = re.compile(r"[«\"“]?(?=[^\W\d_])")


def says_again(text: str) -> bool:
    """Whether a cell says «то же» of all bodies above it, alone or beside others."""
    found = next(_places(_pieces(text), ()), None)
    return found is not None and points_to(text) is None


def is_unsure(text: str) -> bool:
    """Whether a cell says «то же» so that nobody can tell which bodies are meant."""
    if points_to(text) is not None:
        return False
    names = [_LISTED.sub("", one) for one in _pieces(text)[::2]]
    again = [_is_again(one, at) for at, one in enumerate(names)]
    return any(
        not same and bool(_OF_LESS.match(fold(one)) or (at and again[at - 1] and not _is_body(one)))
        for at, (one, same) in enumerate(zip(names, again, strict=True))
    )


def taken_out(text: str, sides: Sequence[Side]) -> tuple[bool, str]:
    """Whether a cell says «то же» of all bodies above it, and what it says beside that."""
    pieces = _pieces(text)
    places = list(_places(pieces, sides))
    for at in reversed(places):
        first = at - 1 if at + 1 == len(pieces) else at
        del pieces[max(first, 0) : first + 2]
    return bool(places), "".join(pieces)


def _pieces(text: str) -> list[str]:
    """The pieces of a cell, each but the last with what parts it from the next behind it."""
    return _BETWEEN.split(text.strip())


def _places(pieces: Sequence[str], sides: Sequence[Side]) -> Iterator[int]:
    """Where «то же» stands among pieces, under no heading of a side."""
    for at in range(0, len(pieces), 2):
        piece = _LISTED.sub("", pieces[at])
        if _is_again(piece, at):
            yield at
        elif ":" in piece or side_heading(f"{piece}:", sides) is not None:
            return


def _is_again(piece: str, at: int) -> bool:
    """Whether a piece is «то же»; a mark alone is that only where it is the first one."""
    if not is_ditto(piece) or fold(piece).strip(" .") == "do":
        return False
    return at == 0 or len(piece.strip()) > 1


def _is_body(piece: str) -> bool:
    found = _BODY.match(piece)
    return found is not None and begins_body(piece[found.end() :])
