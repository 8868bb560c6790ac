"""What signed Russian papers are about, where it is a deed: «соглашение о поставках …».

The rule: a paper's name, «о», «по» or «на» and a noun of work behind it promise that work. Several
papers in one sentence are as many promises («контракт на поставку …, договор о строительстве …»).
"""

from __future__ import annotations

import re
from itertools import zip_longest

from coopplan.extract.ru.idle import empty
from coopplan.extract.ru.things import WORK
from coopplan.extract.ru.trimmed import trimmed
from coopplan.extract.statuses import Cue, Piece
from coopplan.extract.told import Told
from coopplan.model.codes import Status

_PROMISE = re.compile(
    r"(?:соглашени|меморандум|договор|протокол|план|программ|дорожн\w+ карт|контракт)\w*[»\"]?\s+"
    r"(?:\w+\s+){0,2}?(?:подписан\w*\s+)?(?:об?\s+(?:взаимодействи|сотрудничеств|намерени)\w+\s+(?=(?:в|при|по)\s))?"
    r"(?:(?:с|между)\s+[^,.]{3,100}?\s+)?(?:об?|по|на|для|в целях|с целью|в|при)\s+"
    r"(?=(?P<deed>(?:[\w-]+(?:ого|ой|ых|их|ом|ему|ому|ей)\s+){0,2}[а-яё]+))",
    re.IGNORECASE,
)
_AMONG_ITS = re.compile(
    r"\bв\s+том\s+числе\s+(?:об?|по)\s+"
    r"(?=(?P<deed>(?:[\w-]+(?:ого|ой|ых|их|ом|ему|ому|ей)\s+){0,2}[а-яё]+))",
    re.IGNORECASE,
)
"""What the paper is about among other things: «…, в том числе о создании маршрута»."""
_SIGNED_UNDER = re.compile(
    r"\bпод\s+котор[а-яё]+\s+(?:[а-яё]+\s+)?(?:постав|стоят|стоит)", re.IGNORECASE
)
"""Which papers are meant, the signing being told of by the way."""
_AMONG_THEM = re.compile(
    r"^\W*(?:среди (?:них|документов|подписанн\w+)|в (?:их )?числе\b|это)", re.IGNORECASE
)
"""It goes on with the papers that the sentence before told of."""
_OF_PROJECT = re.compile(r"реализации\s+проект\w*\s+(?:\S+\s+){0,3}[«\"А-ЯЁ]")
_POINTS_BACK = re.compile(r"[а-яё]+\s+(?:данн|эт|так|указанн)[а-яё]*\s", re.IGNORECASE)
"""«создании данной структуры»: the structure, and what is done to it, are told elsewhere."""
_TAIL = re.compile(r",\s+(?:котор|подписал|сообщ)|\.\s|\s+подписа[лн]\w*\b")
_JOINT = re.compile(r"(?:,\s+(?:(?:и|а также)\s+)?|\s+(?:и|а также)\s+)(?:[а-яё-]+\s+)?$")
_BEFORE = re.compile(r"\bуже\s+[^,]{0,40}$|\bуже\s+(?:подписан|заключ)", re.IGNORECASE)
"""The paper was signed before: what it is about has been agreed already."""


def pieces(told: Told) -> list[Piece]:
    """Return what the papers of a sentence are about, if it tells that they are signed."""
    text = told.span.text
    if not (told.signed is not None or _SIGNED_UNDER.search(text) or _AMONG_THEM.match(text)):
        return []
    start, end = trimmed(told.span)
    found: list[Piece] = []
    named = (one for each in (_PROMISE, _AMONG_ITS) for one in each.finditer(text))
    there = [one for one in named if _of_work(text, one)]
    for match, following in zip_longest(there, there[1:]):
        begin = told.span.start + match.start()
        tail = _TAIL.search(text, match.end())
        stop = told.span.start + tail.start() if tail else end
        if following is not None:
            joint = _JOINT.search(text, match.end(), following.start())
            until = joint.start() if joint else following.start()
            stop = min(stop, told.span.start + until)
        what = text[match.end() : stop - told.span.start]
        if _POINTS_BACK.match(what):
            continue
        if start <= begin < stop and len(what.split()) > 1 and not empty(what, Status.DONE):
            found.append(Piece(begin, min(stop, end), Cue(_status(text), begin, begin)))
    return found


def _of_work(text: str, paper: re.Match[str]) -> bool:
    """Tell whether a paper is about work on something, or about a project by its name."""
    deed = paper.end("deed") - len(paper["deed"].split()[-1])
    return _OF_PROJECT.match(text, paper.end()) is not None or WORK.match(text, deed) is not None


def _status(text: str) -> Status:
    return Status.DONE if _BEFORE.search(text) else Status.PLANNED
