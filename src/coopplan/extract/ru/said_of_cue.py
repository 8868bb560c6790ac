"""What the words before a Russian cue make of the status that it tells by itself.

«Школа будет открыта» is no done deed, «соглашение открывает курсы» none under way, and what
somebody only hopes for is not agreed. The rule: only the cue's own clause, to the left of it,
changes its status.
"""

from __future__ import annotations

import re

from coopplan.model.codes import Status

_SHORT_PARTICIPLE = re.compile(r"[а-яё]{3,}[нт][аоы]?", re.IGNORECASE)
_WILL_BE = re.compile(r"\bбуд(?:ет|ут)\s(?:[^.,;:]*\s)?$", re.IGNORECASE)
_PRESENT = re.compile(r"[а-яё]+(?:[еёюуая]т|ем|им)(?:ся)?", re.IGNORECASE)
_PAPER = r"(?:соглашени[ею]|документу?|меморандуму?|договору?|протоколу?)"
_BY_PAPER = re.compile(
    rf"(?:^|[.:]\s|[Кк]роме\s+того,\s)(?:(?i:{_PAPER})|Оно)\s+(?:также\s+)?$|"
    rf"(?:^|\s)(?i:по|согласно)\s+{_PAPER},?\s+(?:[а-яё]+\s+)?$|"
    rf"{_PAPER},\s+по\s+котор\w+\s+(?:[а-яё]+\s+)?$"
)
_HOPED = re.compile(
    r"\b(?:рассчитыва(?:ю|ем|ет|ют)|наде(?:юсь|емся|ется|ются))(?:\s+(?:и|также))?"
    r"(?:\s+на\s+то)?,\s+что\s(?:[^.,;:]{0,80}\s)?$|"
    r"\bесли\s(?:[^.,;:]{0,60}\s)?$",
    re.IGNORECASE,
)
_AMONG = re.compile(r"(?:среди|в\s+числе)\s+(?:них|котор)|в\s+их\s+числе", re.IGNORECASE)


def turned(status: Status, text: str, at: tuple[int, int], before: Status | None) -> Status:
    """Return the status of the cue ``at`` in a text; ``before`` is that of the cue before it."""
    lead, cue = text[: at[0]], text[at[0] : at[1]]
    if status is Status.DONE and _SHORT_PARTICIPLE.fullmatch(cue) and _WILL_BE.search(lead):
        return Status.PLANNED
    if status is Status.IN_PROGRESS and _PRESENT.fullmatch(cue) and _BY_PAPER.search(lead):
        return Status.PLANNED
    if status is Status.PLANNED and _HOPED.search(lead):
        return Status.PROPOSED
    if before is Status.PROPOSED and status is Status.PLANNED and _AMONG.match(cue):
        return before
    return status
