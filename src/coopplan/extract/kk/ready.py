"""Whether a Kazakh clause says that a thing is ready: «барлығы 25 үй дайын».

The rule: of a thing that is built or laid it tells how far it is; who is ready to do something
(«зауыт салуға дайын») only offers it. A part of a whole («42 шақырымның 18 шақырымы дайын») is
under way, what will be ready is planned, and what is not ready yet is told of by nothing here.
"""

from __future__ import annotations

import re

from coopplan.extract.kk.deeds import LETTERS, MARKS, Deed, fold
from coopplan.extract.sentences import Span
from coopplan.model.codes import Status

_THINGS = (
    r"(?:авто|тас|темір)?жол|көпір|үй|пәтер|мектеп|балабақша|аурухана|емхана|ғимарат|нысан|объект|"
    r"құрылыс|цех|зауыт|фабрика|терминал|станция|бекет|өткел|орталы[қғ]|кешен|желі|құбыр|шақырым|"
    r"километр|парк|алаң|қойма|жабдық|вагон|по[йе]зд|пойыз|автобус|учаске|бөлі[кг]|жарты|үштен\s+бір|"
    r"пайыз|процент|стадион|порт|кеме|туннель|тоннель|бөгет|қонақүй|вокзал|теплица|жылыжай"
)
_NOT_FOR = r"(?<!(?:ғ|г|қ)а)(?<!(?:ғ|г)е)(?<![^с]ке)(?<![ыі]н[ае])"
"""What is no dative: «құрылысқа дайын», «үйлестіруге дайын» is who offers it."""
_READY = re.compile(
    rf"(?<![{LETTERS}])(?P<thing>{_THINGS})[{LETTERS}]*{_NOT_FOR}"
    r"(?:\s+(?:қазір|қазірдің\s+өзінде|енді|толық|толығымен|түгел|түгелдей|бүгінде|іс\s+жүзінде|"
    r"пайдалануға|тапсыруға|келесі\s+жылы|биыл|жыл\s+соңына\s+дейін))*"
    r"\s+(?P<ready>(?:дайын|әзір)"
    r"(?:\s+(?:тұр|бол(?:ды|ған|ыпты)|бол(?P<ahead>ады|мақ|уы\s+тиіс|атын\s+болады)|"
    r"(?:екен[іи]?н?(?:\s+[^\s,;]+){0,2})))?)$"
)
_PART = re.compile(
    rf"(?:пайыз|процент|жарты|үштен\s+бір|бөлі[кг])[{LETTERS}]*$|%[{LETTERS}-]*$|"
    r"\d\s*[^\s\d]+(?:[нтд][ыі]ң)\s+\d[\d\s.,]*[^\s\d]*$"
)
"""What a part of a whole is called, up to the end of its noun."""
_WHOLE = re.compile(r"(?<!\d)100\s*(?:%|пайыз|процент)")
_NOUN = re.compile(r"[^\s,;]+")


def ready(text: str) -> Deed | None:
    """Return the predicate that ends a folded clause and says that a thing is ready."""
    match = _READY.search(text)
    if match is None:
        return None
    noun = _NOUN.match(text, match.start("thing"))
    named = text[: noun.end()] if noun is not None else text
    status = Status.DONE
    if match["ahead"] is not None:
        status = Status.PLANNED
    elif _PART.search(named) and not _WHOLE.search(named):
        status = Status.IN_PROGRESS
    return Deed(status, match.start("ready"), match.end())


def ready_status(span: Span, stretch: tuple[int, int]) -> Status | None:
    """Return what being ready tells of a stretch of a sentence, with or without that word in it."""
    text = fold(span.text)
    start, end = stretch[0] - span.start, stretch[1] - span.start
    ends = _CLAUSE.search(text, max(start, end - 1))
    there = ready(text[: ends.start() if ends else len(text)].rstrip(MARKS))
    return there.status if there is not None and there.start <= end + _NEAR else None


_CLAUSE = re.compile(r"[,;:]\s|[.!?»]+\s*$")
_NEAR = 25
"""Letters at most between a stretch and the word that says so: «… толығымен дайын»."""
