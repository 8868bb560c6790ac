"""The sides of a Kazakh paper that are joined as its doers.

The rule: «А мен Б … қол қойды» and «А Б-мен … жасасты» name the sides where nobody signs by name.
"""

from __future__ import annotations

import re

from coopplan.extract.between import between, without_nations
from coopplan.extract.documents_told import Main
from coopplan.extract.kk.endings import ending
from coopplan.extract.meetings import unique
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_LOW = "а-яёәғқңөұүһі"
_AUTHORITY = (
    r"(?:әкімдігі|әкімшілігі|үкіметі|мэриясы|хокимияты|билігі|басшылығы|мәслихаты|өкілдігі|делегациясы|өкілдері|тарапы|"
    r"компаниясы|мекемесі|кәсіпорны|холдингі|өңірі|әкімшілік|әкімдік)"
)
_OWN = rf"(?:\s+(?:қала(?:сы(?:ның)?)?|аудан(?:ы(?:ның)?)?))?(?:\s+{_AUTHORITY})?"
_OWN_WORD = rf"(?:\s+(?:қала|аудан)\w*)?\s+{_AUTHORITY}"
_OF_REGION = r"[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+\s+(?:облысы|провинциясы|өлкесі|[Рр]еспубликасы|аймағы)ның"
_GAP = re.compile(
    rf"{_OWN}(?:\s*(?:мен|пен|бен)|\s+және|\s*,(?:\s+сондай-ақ)?)\s+"
    rf"(?:[{_LOW}-]+\s+){{0,3}}"
    rf"(?:(?:[А-ЯӘҒҚҢӨҰҮҺІ][{_LOW}]+(?:ның|нің|дың|дің|тың|тің)|{_OF_REGION})\s+)?[«\"“]?"
)
_PARTNERS = (
    rf"(?:\s+[{_LOW}-]+){{0,3}}\s+[{_LOW}]+(?:мен|пен|бен)(?:\s*[:–—]|\s+-|,\s+атап\s+айтқанда,?)"
)
"""What counts partners before it names them: «бірден екі серіктеспен – …», «көршілерімен: …»."""
_JOURNEY = r"\s+[А-ЯӘҒҚҢӨҰҮҺІ]\w+(?:\s+қаласы)?\w*\s+(?:\w+\s+)?(?:келіп|барып),?"
"""Whither one side went before it agreed with the other: «… Қызылордаға келіп, …»."""
_WITH_GAP = re.compile(
    rf"{_OWN}(?:{_PARTNERS}|{_JOURNEY})?(?:\s+{_OF_REGION})?\s+(?:(?:[{_LOW}-]+|[А-ЯӘҒҚҢӨҰҮҺІ][{_LOW}]+(?:ның|нің|дың|дің|тың|тің))\s+){{0,3}}[«\"“]?"
)
_WITH = re.compile(r"(?:мен|пен|бен)$")
_INSIDE = re.compile(r"(?:[дт][ае]|[дт][ае]ғы|дегі|тегі|нан|нен|[дт]ан|[дт]ен)$")
_OF = re.compile(r"(?:ның|нің|дың|дің|тың|тің)$")
_MEETING = re.compile(
    r"\S*\s+(?:[\w-]+\s+){0,4}?(?:қатысу|кездесу|форум|сапар|шекара|келіссөз|отырыс|жиын|басшылары\s+қатыс)"
)
_ASIDE = re.compile(r"\s*\([^()]*\)")
"""«… университеті (Барнаул) мен …»: in brackets stands where a side is."""
_DATIVE = re.compile(r"[ғгқкн][ае]$")
_VISITED = re.compile(r"\s+(?:\w+\s+)?(?:кел|бар|жинал|жет)(?:іп|ып|ген|ған)\b")
_VENUE = re.compile(r"\s+қаласы(?:нда|ндағы)\b")


def joined(main: Main) -> list[Mention]:
    """Return the sides that «мен», «және» or the case of «with» joins before a signing's verb."""
    for one in sorted(main.anchors, key=lambda each: each.headline):
        if one.span.text.isupper() and len(main.anchors) > 1:
            continue
        if one.signed is not None or main.planned:
            group = chained(one, one.signed[0] if one.signed else one.span.end)
            if len(group) >= 2:
                return group
    return []


_TWO = re.compile(
    r"(?<!\w)(?:екі|қос)\s+(?:(?P<body>университет|институт|академия|колледж|министрлік|мәслихат|театр|"
    r"кітапхана|музей|мұражай)|(?P<school>оқу\s+орны|жоғары\s+оқу|білім\s+ордасы)|"
    r"(?P<region>өңір|облыс|аймақ)|(?P<town>қала|шаһар|мегаполис))\w*",
    re.IGNORECASE,
)
_SCHOOL = r"университет|институт|академия|колледж"


def two(main: Main, told: list[Told]) -> list[Mention]:
    """Return whom «екі университет», «екі өңір» of a signing means: the two of that sort told of.

    The headline and the sentences up to the signing must name just two such.
    """
    for one in main.anchors:
        match = _TWO.search(one.span.text)
        if match is None or one.headline:
            continue
        before = [each for each in told[: told.index(one) + 1] if not each.span.text.isupper()]
        there = [place for each in before for place in each.named]
        if match["body"] or match["school"]:
            head = re.compile(match["body"] or _SCHOOL, re.IGNORECASE)
            group = [each for each in there if each.entry.kind not in "rcn"]
            group = [each for each in group if head.search(each.name.split()[-1])]
        else:
            kind = "r" if match["region"] else "c"
            group = [each for each in there if each.entry.kind == kind]
        group = _full(unique(group))
        if len(group) == 2:
            return group
    return []


def _full(group: list[Mention]) -> list[Mention]:
    """Leave out the bodies that are named in short: «Дулати университеті» beside the full name."""
    words = [set(one.name.casefold().split()) for one in group]
    return [
        one
        for one, own in zip(group, words, strict=True)
        if one.entry.kind in "rcn" or not any(own < other for other in words)
    ]


_POINTS = re.compile(r"(?:Оған|Онда|Осы|Бұл|Аталған|Құжат|Меморандум|Келісім|Хаттама|Тиісті)\w*\s")


def pointed_at(main: Main, told: list[Told]) -> list[Told]:
    """Return the sentences about the paper of which «Оған … қол қойды» tells only who signed."""
    places = [told.index(one) for one in main.anchors if not one.headline]
    return [
        told[at - 1]
        for at in places
        if at
        and _POINTS.match(told[at].span.text)
        and told[at - 1].document
        and not told[at - 1].headline
    ]


_TWINNED = re.compile(
    r"\b(?:бауырлас|әріптес|достас|серіктес|егіз)\s+(?:өңір|қала|аудан|облыс|университет)\w*\s+"
    r"(?:атан|айнал|бол)\w+|\bкелісімге\s+кел(?:ді|іп)\b|\bтуысты\b|\bбауырласты\b"
)


def twinned(told: list[Told]) -> list[Mention]:
    """Return the sides of «А мен Б бауырлас қалалар атанды», «… келісімге келді»."""
    for one in told:
        match = _TWINNED.search(one.span.text)
        group = chained(one, one.span.start + match.start()) if match else []
        if len(group) >= 2:
            return group
    return []


_MOST = 60
"""Names of a sentence at most among which sides are looked for."""


def chained(told: Told, stop: int) -> list[Mention]:
    """Return the longest chain of names that ends last before ``stop``, its subject included."""
    everything = [*told.named[:_MOST], None]
    named = [
        one
        for at, one in enumerate(everything)
        if one is not None
        and one.start <= stop
        and not (is_elsewhere(told, one) or lies_in(told, one, everything[at + 1]))
        and not (at and _is_again(told, everything[at - 1], one))
    ]
    best: list[Mention] = []
    chain: list[Mention] = []
    for place in named:
        chain = [*chain, place] if chain and _joins(told, chain[-1], place) else [place]
        group = _sides(told, _with_subject(told, chain, named))
        best = group if len(group) >= max(2, len(best)) else best
    return best


def _is_again(told: Told, before: Mention | None, one: Mention) -> bool:
    """Tell whether letters in brackets name the body right before once more: «… одағы (ЖО)»."""
    return before is not None and before.entry == one.entry and told.before(one.start, 1) == "("


def _with_subject(told: Told, chain: list[Mention], named: list[Mention]) -> list[Mention]:
    """Add who did it to those with whom: «А әкімдігі «Б» және «В» компанияларымен …»."""
    at = named.index(chain[0])
    instrumental = _WITH.search(_ending(told, chain[-1])) or _WITH_NEXT.match(
        told.after(chain[-1].end)
    )
    if not at or not instrumental:
        return chain
    subject = named[at - 1]
    gap = told.after(subject.end, max(0, chain[0].start - subject.end))
    whole = not _OF.search(_ending(told, subject)) or re.match(_OWN_WORD, gap)
    return [subject, *chain] if whole and _WITH_GAP.fullmatch(gap) else chain


_WITH_NEXT = re.compile(r"[»\"”]?\s+\w+(?:мен|пен|бен)\b")
_LOCAL = re.compile(
    r"(?:^|[,;]\s+|\s(?:мен|пен|бен|және)\s+|^\w+\s+соңында\s+)(?:облыстық\s+әкімдік|облыс\s+әкімдігі|"
    r"өңір\s+(?:әкімшілігі|әкімдігі)|аймақ\s+әкімдігі|қала\s+әкімдігі|қалалық\s+әкімдік)",
    re.IGNORECASE,
)


def local(main: Main, told: list[Told], group: list[Mention]) -> list[Mention]:
    """Return the region of the text whose authority a signing only calls «облыстық әкімдік»."""
    if not any(_LOCAL.search(one.span.text) for one in main.anchors if one.signed):
        return []
    if any(one.entry.country == "KZ" and one.entry.kind in "rc" for one in group):
        return []
    there = [place for one in told for place in one.places]
    return [one for one in there if one.entry.country == "KZ" and one.entry.kind in "rc"][:1]


def talked(told: list[Told]) -> list[Mention]:
    """Return the sides of talks or a commission that signed a paper: «А мен Б арасындағы …»."""
    for one in told:
        if _TALKS.search(one.span.text):
            group = between(one, Lang.KK)
            if len(group) >= 2:
                return group
    return []


_TALKS = re.compile(r"комиссия|кеңес|келіссөз|кездесу|отырыс", re.IGNORECASE)


def _sides(told: Told, chain: list[Mention]) -> list[Mention]:
    if len(chain) < 2 or _MEETING.match(told.after(chain[-1].end, 80)):
        return []
    if _OF.search(_ending(told, chain[-1])) and not re.match(_OWN_WORD, told.after(chain[-1].end)):
        return []
    return without_nations(unique(chain), [told])


def is_elsewhere(told: Told, place: Mention) -> bool:
    """Tell whether a place is only where it was, or whence."""
    if place.entry.kind not in "rcn":
        return False
    case, after = _ending(told, place), told.after(place.end)
    if told.before(place.start, 1) == "(" and after.startswith(")"):
        return True
    visited = _DATIVE.search(case) and _VISITED.match(after)
    return bool(visited or _INSIDE.search(case) or _VENUE.match(after))


def lies_in(told: Told, one: Mention, following: Mention | None) -> bool:
    """Tell whether a name only says where the next one lies: «Қытайдың Гансу провинциясы».

    So does a region before its town or district: «… облысының Гүлістан ауданы».
    """
    if following is None or not _OF.search(_ending(told, one)):
        return False
    wider = one.entry.kind == "n" or (one.entry.kind == "r" and is_inside_region(following))
    if not wider:
        return False
    return not told.after(one.end, max(0, following.start - one.end)).strip(' «"“')


def is_inside_region(place: Mention) -> bool:
    """Tell whether a place is one of those that lie in regions: a town, a district."""
    heads = (" ауданы", " округі", " муниципалитеті")
    return place.entry.kind == "c" or any(
        one.endswith(heads) for one in (place.name, place.entry.kk)
    )


def _ending(told: Told, one: Mention) -> str:
    return ending(told.said(one), one)


def _joins(told: Told, first: Mention, second: Mention) -> bool:
    gap = told.after(first.end, max(0, second.start - first.end))
    gap = _ASIDE.sub("", gap)
    if _WITH.search(_ending(told, first)) and re.fullmatch(r"\s*,?\s+(?:және\s+)?[«\"“]?", gap):
        return True
    if _GAP.fullmatch(gap):
        return True
    whole = not _OF.search(_ending(told, first)) or re.match(_OWN_WORD, gap)
    return bool(whole and _WITH.search(_ending(told, second)) and _WITH_GAP.fullmatch(gap))
