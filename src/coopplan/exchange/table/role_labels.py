"""Words for a part that stand before names: «Исполнитель: Минтранс. Соисполнители: акимат».

The rule: such a word is a label where a colon is behind it, or a dash where a line, a sentence or
a list goes on with it; all who are named up to the next one have its part. What stands before the
first of them has the part that it would have without, but where the label tells who leads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coopplan.exchange.table.line_ends import PERSON
from coopplan.exchange.table.roles import WORDS, role_alone
from coopplan.exchange.table.sides import Side, side_heading
from coopplan.model.codes import BodyRole

_WORD = "|".join(WORDS.values())
_BEGINS = r"(?:^|(?<=[.;,):]\s)|(?<=[-–—•]\s))"
_SHORT = r"(?:со-?исп|отв|исп)\.\s*(?=(?-i:[А-ЯЁA-Z«\"]))"
"""What is called so short that it needs nothing behind it: «отв. Минтранс»."""
_LABEL = re.compile(
    rf"(?<![\w«\"“(-])(?P<word>{_WORD})(?:\s*\((?:{_WORD})\))?"
    r"(?:(?P<tail> [^.;,:()«»\"]{2,60}?)?(?:\s*:|\s+[-–—](?:\s+|$))|(?<=\.)[-–—])\s*|"
    rf"{_BEGINS}(?P<short>{_SHORT})",
    re.IGNORECASE,
)
_AT_DASH = re.compile(rf"{_BEGINS}(?:\w+(?:ый|ий|ой|ая|ое|ые|ие)\s)?$", re.IGNORECASE)
"""Where a label with a dash may stand, which within a name would be a word of it."""
_OF_DEED = re.compile(
    r" (?:мероприяти\w+|плана|меры|за \w+(?: \w+)?|от (?:каждой )?стороны?|сторон|"
    r"for (?:the )?\w+|of the measure)",
    re.IGNORECASE,
)
"""What may stand between a label and its colon: «Ответственный за реализацию:»."""
_NO_NAME = re.compile(
    r"\w+(?:ый|ий|ой|ая|ое|ые|ие)|main|national|overall|local|негізгі|жалпы|жергілікті|"
    r"\d{1,2}[.)]|\W*",
    re.IGNORECASE,
)
"""What stands before a label and is no name: «Ведущий координатор:», «1. Исполнитель:»."""
_BRACKETED = re.compile(rf"\(\s*((?:{_WORD})\s*[:–—-][^()]+)\)[\s.;]*$", re.IGNORECASE)
"""A label with its names in brackets at the end of a cell: «Минтранс (соисполнители: МЧС)»."""
_OF_MANY = re.compile(r"(?:и|ы|ые|лар|лер|s|ies)[.\s]*$", re.IGNORECASE)


def begins_with_label(line: str) -> bool:
    """Whether a line begins with a label and so goes on with no name above it."""
    return bool(_LABEL.match(line)) or role_alone(line) is not None


def out_of_brackets(text: str) -> str:
    """A cell at whose end a label with its names stands in brackets, without these."""
    return _BRACKETED.sub(r"; \1", text)


def at_labels(line: str, sides: Sequence[Side]) -> Iterator[str]:
    """A line cut so that every label in it stands by itself, with a colon behind it.

    A side told with it stands behind it as a heading: «Исполнители от РФ:», «Российские партнёры:».
    """
    cut = 0
    for mark in _LABEL.finditer(line):
        before, tail = line[: mark.start()], mark["tail"] or ""
        dashed = ":" not in mark[0] and not mark["short"]
        of_side = bool(tail) and side_heading(f"{tail.strip()}:", sides) is not None
        if _is_open(before) or (dashed and not _AT_DASH.search(before)):
            continue
        if tail and not of_side and not _OF_DEED.fullmatch(tail):
            continue
        name, told = _parted(line[cut : mark.start()], sides)
        yield name
        yield f"{(mark['word'] or mark['short']).strip()}:"
        yield f"{tail.strip()}:" if of_side else told
        cut = mark.end()
    yield line[cut:].strip()


def _parted(before: str, sides: Sequence[Side]) -> tuple[str, str]:
    """What stands before a label: the names, and the heading of the side that is said of it."""
    cut = max((mark.end() for mark in re.finditer(r"[.;,]\s", before)), default=0)
    name, end = before[:cut].strip(" ,;"), before[cut:].strip().lstrip("-–—•*▪ ")
    if not end.endswith((":", "-", "–", "—")) and side_heading(f"{end}:", sides) is not None:
        return name, f"{end}:"
    if not _NO_NAME.fullmatch(end):
        name = before.strip(" ,;")
    return "" if _NO_NAME.fullmatch(name) else name, ""


def label_of(line: str) -> BodyRole | None:
    """The part that a line names which is nothing but a label, as ``at_labels`` cuts them."""
    return role_alone(line) if line.endswith(":") else None


def labelled(lines: Sequence[str]) -> list[tuple[BodyRole | None, list[str]]]:
    """Lines in groups, each with the part that the label above it tells; None above the first.

    Without a colon a word alone is a label on the first line, and where it is of many; else it is
    said of the name above.
    """
    found: list[tuple[BodyRole | None, list[str]]] = [(None, [])]
    for at, line in enumerate(lines):
        role, alone = label_of(line), role_alone(line)
        if role is None and alone is not None:
            if at == 0 or (_OF_MANY.search(line) and at + 1 < len(lines)):
                role = alone
            elif found[-1][1]:
                found[-1][1][-1] += f" – {line.strip(' ()-–—')}"
                continue
        if role is None:
            found[-1][1].append(line)
        else:
            found.append((role, []))
    return _led(found)


def _led(
    groups: list[tuple[BodyRole | None, list[str]]],
) -> list[tuple[BodyRole | None, list[str]]]:
    """The groups, what stands above a label of who leads only taking part: «Облмёд; отв. – МЧС».

    A person who answers for a body leads no other one.
    """
    others = (names for role, names in groups if role is BodyRole.LEAD and names)
    if groups[0][1] and any(not PERSON.search(" ".join(names)) for names in others):
        return [(BodyRole.PARTNER, groups[0][1]), *groups[1:]]
    return groups


def _is_open(before: str) -> bool:
    """Whether a bracket or a quotation is open, in which a word for a part is one of a name."""
    return sum(before.count(mark) for mark in "(«“") > sum(before.count(mark) for mark in ")»”")
