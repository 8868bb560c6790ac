"""The sides of Kazakh talks that no signed paper names, and the districts of one region that agree.

The rule: a delegation is of its head's place and comes to another («А әкімі бастаған делегация
Б-ға барды»); an ambassador speaks for a country; bodies meet «А мен Б басшылығы арасында»; three
countries or more between which cooperation is are its sides. Where «төрт аудан» sign a paper, the
sides are the districts that the text names and not the region that they lie in.
"""

from __future__ import annotations

import re

from coopplan.extract.between import between
from coopplan.extract.documents_told import Main
from coopplan.extract.kk.sides import is_elsewhere, lies_in, met
from coopplan.extract.meetings import unique
from coopplan.extract.places import Mention
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_DISTRICTS = re.compile(
    r"(?<!\w)(?:бірқатар|бірнеше|көрші|екі|үш|төрт|бес|алты|жеті)\s+(?:\w+\s+)?аудан(?!ы?н)|"
    r"(?<!\w)аудандар(?:ы)?\s+арасында",
    re.IGNORECASE,
)


def districts(main: Main, told: list[Told]) -> list[Mention]:
    """Return the districts of an article whose signing or headline lets several of them agree."""
    lead = [one for one in told if one.headline or one in main.anchors]
    if not main.anchors or not any(_DISTRICTS.search(one.span.text) for one in lead):
        return []
    there = unique([place for one in told for place in one.places if _is_district(place)])
    return there if len(there) > 2 else []


def _is_district(place: Mention) -> bool:
    return place.entry.kind == "r" and place.name.endswith(" ауданы")


def sides(told: list[Told]) -> list[Mention]:
    """Return the sides of talks without a paper, in the first sentence that tells of them."""
    for one in told:
        group = between(one, Lang.KK)
        if len(group) >= 3 and all(each.entry.kind == "n" for each in group):
            return group
    for one in told:
        if one.earlier:
            continue
        group = between(one, Lang.KK) if _MEETS.search(one.span.text) else []
        if len(group) >= 2 and any(each.entry.kind not in "rcn" for each in group):
            return group
        group = _delegation(one)
        if len(group) == 2:
            return group
    return met(told) or _embassy(told)


_MEETS = re.compile(r"арасында\s+(?:[\w-]+\s+){0,3}(?:кездесу|келіссөз|отырыс|жиын|жүздесу)")
_LED = re.compile(r"\s+(?:[\w.-]+\s+){0,10}?бастаған\s+(?:[\w-]+\s+){0,4}?делегация(?!\w*[дт][ае])")
_OWN = re.compile(
    r"\s+(?:\([^()]*\)\s+)?(?:[\w-]+\s+){0,2}?(?:делегация|өкілдері|инвесторлары|кәсіпкерлері)"
)
_JOURNEY = re.compile(r"(?:іс)?сапар|барды|барып|келді|келіп|болды|болып|ат\s+басын")
_TO = re.compile(r"(?:[ғгқк][ае]|н[ае]|[дт][ае])$")
_TO_HEAD = re.compile(
    r"\s+(?:қаласы|ауданы|облысы|провинциясы|өлкесі|аймағы|өңірі|Республикасы)(?:на|не|нда|нде)(?!\w)"
)


_CONFERENCE = re.compile(r"форум|саммит|конференция|көрме|фестивал|жәрмеңке", re.IGNORECASE)
_BODY = re.compile(r"(?:университеті|институты|академиясы|министрлігі|мәслихаты|кітапханасы)$")


def _may_visit(one: Mention) -> bool:
    """Tell whether a place or body may send a delegation: listed, a district, a school."""
    if one.entry.kind not in "rcn":
        return _BODY.search(one.name) is not None
    listed = bool(one.entry.code) and (not one.weak or one.entry.kind == "n")
    return listed or _is_district(one)


def _delegation(told: Told) -> list[Mention]:
    """Return the guest and the host of «… бастаған делегация … барды»."""
    if _CONFERENCE.search(told.span.text):
        return []
    named = [one for one in told.named if _may_visit(one)]
    guest = host = None
    for one, following in zip(named, [*named[1:], None], strict=False):
        after = told.after(one.end, 200)
        said = told.said(one)
        moved = said != one.name and _TO.search(said) is not None
        arrives = moved or _TO_HEAD.match(after) is not None
        if lies_in(told, one, following):
            continue
        if guest is None and not arrives and (_LED.match(after) or _OWN.match(after)):
            guest = one
        elif host is None and arrives:
            host = one
    if guest is None or host is None or not _JOURNEY.search(told.span.text):
        return []
    same = guest.entry == host.entry or guest.entry.code == host.entry.country
    return [] if same and guest.entry.code else [guest, host]


_AMBASSADOR = re.compile(r"(?:\s+[\w-]+){0,8}?\s+[Ее]лші(?!лі)")


def _embassy(told: list[Told]) -> list[Mention]:
    """Return the country whose ambassador came, and the region that received him."""
    for one in told:
        for place in one.places:
            own = place.entry.kind == "n" and re.search(r"[нтд][ыі]ң$", one.said(place))
            if not own or not _AMBASSADOR.match(one.after(place.end, 160)):
                continue
            hosts = [
                each
                for said in told
                for each in said.places
                if each.entry.kind in "rc"
                and each.entry.country != place.entry.code
                and not is_elsewhere(said, each)
            ]
            if hosts:
                return unique([place, hosts[0]])
    return []
