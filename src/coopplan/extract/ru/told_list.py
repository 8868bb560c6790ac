"""The sides that a Russian sentence lists, and says that these are all of them.

«Его стороны — A, B и C», «два театра — A и B», «его подписали A, B и C», «A, B и C заключили …»: a
list that nothing goes on is the whole of the document, whatever else the article names.
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from coopplan.extract.ru.number_words import number
from coopplan.extract.ru.side_units import Unit
from coopplan.extract.told import Told

_BETWEEN = re.compile(
    r"[»\"]?\s*(?:\([^()]{1,60}\)|/[^/]{1,30}/)?\s*(?:[,;]|,?\s*(?:и|а\s+также))\s*"
    r"(?:,?\s*а\s+также\s*)?(?:(?:[а-яё-]+\s+){1,2}(?=[«\"])|[а-яё-]+(?:[ыи]й|ая|ое)\s+)?[«\"]?"
)
_ENDS = re.compile(
    r"[»\"]?\s*(?:\([^()]{1,60}\)|/[^/]{1,30}/)?\s*(?:[.!?…]|,?\s*[—–](?!\s*с\s+одной)|$|,\s+(?:сообщ|рассказ|переда|пиш|отмет|"
    r"уточн|заяв|говор|котор|чь[ейия]|а\s+(?!также)|где|при|в\s+лице)|"
    r",?\s+(?:[а-яё]+\s+){0,2}(?:подпи|заключ|парафир|договор|услови|будут|намерены|определили)|"
    r"\s+(?:о|об|в|на)\s)"
)
"""Behind the last of a list: nothing that could be one more."""
_PAPER = (
    r"(?:соглашени|меморандум|договор(?![её]нн|ил)|документ|протокол|план|программ|"
    r"дорожн\w+\s+карт)\w*"
)
_CALLED = re.compile(
    rf"(?:\b(?:Его|Е[её]|Их)\s+(?:сторон|участник|подписант|партн[её]р)\w*|"
    rf"\b(?:сторон|участник|подписант)\w*\s+{_PAPER}(?:\s+[а-яё]+)?)\s*"
    r"(?:[—–:-]|(?:стали|стала|выступили|выступают|являются)\s*:?)\s*[«\"]?$",
    re.IGNORECASE,
)
_PARTNERS = re.compile(
    r"\b(?:среди|в\s+списке|в\s+числе)\s+(?:[а-яё]+\s+){0,2}?(?:(?:партн[её]р|подписант)[а-яё]*|"
    r"[а-яё]+(?:ий|ов),?\s+(?:подписавших|заключивших)\s+[а-яё]+)\s*,?\s*[:—–-]?\s*[«\"]?$|"
    r"\bпартн[её]р(?:ами|ы)\s+(?:[а-яё]+\s+){0,2}?(?:стали|станут|выступили|выступят|являются)\s*:?"
    r"\s*[«\"]?$",
    re.IGNORECASE,
)
"""Before those with whom somebody agreed who is named elsewhere."""
_SIGNED_IT = re.compile(
    rf"(?:\b(?:Его|Е[её]|Их|{_PAPER})(?:\s+[^.;:,«»]{{0,90}})?|\bкотор(?:ый|ое|ую))\s+"
    r"(?:[а-яё]+о\s+)?(?:подписали|заключили|парафировали|подпишут|заключат|поддержали)\s*:?\s*[«\"]?$|"
    rf"\bК\s+{_PAPER}\s(?:[^.;:,«»]{{0,90}}\s)?присоедин(?:ились|ятся)\s*:?\s*[«\"]?$",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"[»\"]?\s*(?:\([^()]{1,60}\)|/[^/]{1,30}/)?\s*,?\s*(?:[а-яё]+\s+){0,2}(?:подписали|подпишут|подписывают|"
    r"заключили|заключат|парафировали)\b"
)
_COUNTED = re.compile(
    r"(?P<with>\bсо?\s+)?\b(?P<number>дв(?:а|е|ух|умя)|об(?:а|е|оих|еих|оими|еими)|тр(?:и|[её]х|емя)|"
    r"четыр(?:е|[её]х|ьмя)|пят(?:ь|и|ью)|шест(?:ь|и|ью))\s+(?:[а-яё-]+\s+){0,3}?"
    r"(?:компани|университет|вуз|институт|академи|колледж|школ|театр|музе|библиотек|палат|министерств|"
    r"ведомств|организаци|учреждени|предприяти|банк|федераци|ассоциаци|союз|холдинг|завод|больниц|"
    r"клиник|центр|агентств|фонд|регион|област|субъект|стран|государств|муниципалитет|профсоюз|сторон)[а-яё]*"
    r"(?:\s+[А-ЯЁа-яё-]+){0,3}\s*(?:[—–:,-]|\.\s+Это)\s*(?:это\s+)?[«\"]?$",
    re.IGNORECASE,
)
"""What counts the sides before their names: «руководители двух музеев — A и B»."""
_WITH = re.compile(r"\bсо?\s+[«\"]?$")
_WHO = re.compile(r"\b(?:подписал[ао]?|заключил[ао]?|подпишет|заключит)\b")


def listed(told: Told, named: list[Unit], before: str) -> list[Unit]:
    """Return the sides that a sentence lists in full; ``before``: what the last one said."""
    text = told.span.text
    for run in _runs(text, named):
        lead = text[: run[0].start]
        own = text[: run[0].start] if lead.strip() != "Это" else f"{before} {lead}"
        tail = text[run[-1].end :]
        if not _ENDS.match(tail):
            continue
        if _CALLED.search(own):
            return run
        counted = _COUNTED.search(own)
        if counted is not None and number(counted["number"]) == len(run):
            if not counted["with"]:
                beside = _beside(text, named, own, counted, run[0].start)
                return [*(_of_heads(told, named, run[0].start) or beside), *run]
            first = [one for one in named if one.end <= run[0].start and one.nominative]
            if first and _WHO.search(text[first[-1].end : run[0].start]):
                return [first[-1], *run]
        signed = _SIGNED_IT.search(lead) or _SIGNED.match(tail)
        if signed and len(run) > 2 and all(one.nominative for one in run):
            return [*run, *(one for one in named if _WITH.search(text[: one.start]))]
    return []


_AND = re.compile(r"[»\"]?\s+и\s+")


def _beside(
    text: str, named: list[Unit], own: str, counted: re.Match[str], stop: int
) -> list[Unit]:
    """Return the one whom «и» joins to those counted: «корпорация «Лён» и два региона — …»."""
    begin = stop - (len(own) - counted.start())
    return [
        one
        for one in named
        if one.end <= begin and one.nominative and _AND.fullmatch(text, one.end, begin)
    ]


def _of_heads(told: Told, named: list[Unit], stop: int) -> list[Unit]:
    """Return those before a list whose heads a sentence names, too."""
    homes = {one.place.entry for one in told.people if one.place is not None}
    return [one for one in named if one.end <= stop and one.mention.entry in homes]


def partners(told: Told, named: list[Unit]) -> list[Unit]:
    """Return the partners that a sentence lists of somebody who is named elsewhere."""
    text = told.span.text
    return next(
        (
            run
            for run in _runs(text, named)
            if _PARTNERS.search(text[: run[0].start]) and _ENDS.match(text[run[-1].end :])
        ),
        [],
    )


_MANY = 3
"""Places of one sort in a list of which it is enough to say that their heads dealt."""
_HEADS = re.compile(
    r"\b(?:(?:президент|губернатор|премьер-министр|министр|премьер|эксперт|мэр)(?:ы|ов)|"
    r"(?:представител|руководител)(?:и|ей)|(?:делегаци|парламентари|администраци)(?:и|й|ев)|главы|"
    r"правительства|министр(?:ы|ов)\s+(?:[а-яё]+\s+){0,3}[а-яё]+|"
    r"участник(?:ами|ов|и)|участву(?:ют|ет))\s+(?:(?:[а-яё]+\s+){0,2}(?:министерств|ведомств|"
    r"парламентов|стран|государств|регионов)\s+)?(?:из\s+)?$|\bчлены\s[^.;:]{0,60}:\s*$|"
    r"\bучастник(?:ами|и)\s(?:[^.;:,]{0,60}\s)?(?:станут|стали|являются|будут|выступ[аи]ют)\s*:?\s+$|"
    rf"\b{_PAPER}\s(?:[^.;:]{{0,90}}\s)?между\s+$",
    re.IGNORECASE,
)
_DEALT = re.compile(
    r"\b(?:подпис|заключ|обсужд|обсуд|участ|договор|приня|одобр|утвер|соглас|встрет|собрал|"
    r"прибы|действ|участник)",
    re.IGNORECASE,
)
_THEY_DID = re.compile(
    r"\s*(?:[—–]\s*)?(?:[а-яё]+\s+){0,2}?(?:подпис|заключ|утверд|приня|одобр|соглас|реализ|выполн|"
    r"обсу|создад|разраб|намерен|планир|договор)[а-яё]+\s"
)
_STARTS = re.compile(r"^\W*$|[—–:]\s*$|\b(?:(?:что|как)\s+)$")
"""Before a list that does something: what begins a sentence or tells which countries these are."""
_AGREED_WITH = re.compile(
    r"^[^.;:]*\b(?:подписал|заключил|договорил|подпишет|заключит)[а-яё]*\s[^.;:]*\bсо?\s+"
    r"(?:(?:[а-яё]+(?:ой|ей|ом|ем|ым|им)\s+){0,2}|"
    r"(?:[а-яё]+(?:ими|ыми|мя|ью)\s+){0,2}[а-яё]+(?:ами|ями)(?:\s*[—–-]|:)\s+)[«\"]?$",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:други[ех]|остальны[ех]|так(?:ие|ое|ой)\s+же|ранее|прежде|(?<!а\s)также|уже|ещ[её]|с\s+\d{4})\b",
    re.I,
)
"""Who agreed so before, or on another paper, too."""
_BECAME = re.compile(r"\s+стали\s+партн[её]рами\s+(?:[а-яё]+\s+)?$")


def agreed_with(told: Told, named: list[Unit]) -> list[Unit]:
    """Return who agreed with those whom a sentence lists, and these: «A подписала … с B и C»."""
    text = told.span.text
    for run in _runs(text, named) if not _OTHER.search(text) else ():
        first = [one for one in named if one.end <= run[0].start and one.nominative]
        whole = _ENDS.match(text[run[-1].end :]) and not any(one.nominative for one in run)
        if first and whole and _AGREED_WITH.match(text[first[0].end : run[0].start]):
            return [first[0], *run]
    return []


def many(told: Told, named: list[Unit]) -> list[Unit]:
    """Return the sides of which a long list of places of one sort is a part, or all."""
    text = told.span.text
    for run in _runs(text, named) if not _OTHER.search(text) else ():
        run = _of_one_sort(run)
        sorts = {one.mention.entry.kind for one in run}
        if len(run) < _MANY or sorts not in ({"n"}, {"r"}, {"c"}):
            continue
        lead, tail = text[: run[0].start], text[run[-1].end :]
        if _THEY_DID.match(tail) and all(one.nominative for one in run) and _STARTS.search(lead):
            return run
        if _HEADS.search(lead) and _DEALT.search(text):
            more = [one for one in named if one.mention.entry.kind in sorts and not one.venue]
            return sorted({*run, *more}, key=lambda one: one.start)
        first = [one for one in named if one.end <= run[0].start and one.nominative]
        if first and _AGREED_WITH.match(text[first[0].end : run[0].start]):
            return [first[0], *run]
        behind = [one for one in named if one.start > run[-1].end][:1]
        if behind and _BECAME.fullmatch(text[run[-1].end : behind[0].start]):
            return [*run, *behind]
    return []


def _of_one_sort(run: list[Unit]) -> list[Unit]:
    """Return the first of a list that are places of one sort: «… и Армении, а также фонда …»."""
    kind = run[0].mention.entry.kind
    return list(takewhile(lambda one: one.mention.entry.kind == kind, run))


_TOGETHER = re.compile(
    r"[»\"]?\s+(?:[а-яё]+\s+){0,2}?(?:договорились|условились|согласовали|сверили|обсу(?:дили|ждают|дят)|"
    r"созда(?:ют|дут|ли)|объедин(?:ят|яют|или|илис)|разработ\w+т|запус(?:тят|кают|тили)|построят|"
    r"провели|проведут|укреп(?:ят|ляют)|расшир(?:ят|яют|или)|намерены|будут\s+сотруднич\w+)\w*"
)
_HEADS_MET = re.compile(
    r"\s+(?:встретил|встреча[ею]т|прове(?:л|ла|д[её]т)\s+(?:встреч|переговор)|обсудил|переговорил)[а-яё]*\s"
    r"[^.;:]*?\bсо?\s+(?:главами|губернаторами|президентами|мэрами|руководителями|акимами|коллегами\s+из)"
    r"\s+(?:[а-яё]+\s+){0,2}$"
)


def talked(told: Told, named: list[Unit]) -> list[Unit]:
    """Return the places of one sort that a sentence lists as those who do something together.

    Or whose heads the head of another one met: «Глава A Олег Лыткин встретился с главами B и C».
    """
    text = told.span.text
    for run in _runs(text, named):
        if (
            len({one.mention.entry.kind for one in run}) > 1
            or run[0].mention.entry.kind not in "rcn"
        ):
            continue
        whole = len(run) >= _MANY and all(one.nominative for one in run)
        if whole and not named[0].start < run[0].start and _TOGETHER.match(text, run[-1].end):
            return run
        hosts = [
            (person, unit)
            for person in told.people
            for unit in named
            if person.place is not None
            and unit.mention.entry == person.place.entry
            and unit.end < person.end - told.span.start < run[0].start
        ]
        for person, unit in hosts:
            if _HEADS_MET.fullmatch(text[person.end - told.span.start : run[0].start]):
                return [unit, *run]
    return []


def _runs(text: str, named: list[Unit]) -> list[list[Unit]]:
    """Return the lists of a sentence, each of two units at least."""
    runs: list[list[Unit]] = [[one] for one in named[:1]]
    for one, other in pairwise(named):
        if _BETWEEN.fullmatch(text[one.end : other.start]):
            runs[-1].append(other)
        else:
            runs.append([other])
    return [one for one in runs if len(one) > 1]
