"""The sides of Kazakh talks that no signed paper names, and the districts of one region that agree.

The rule: a headline joins who does something together; an ambassador speaks for a country; bodies
meet «А мен Б басшылығы арасында»; three countries or more between which cooperation is are its
sides; else a delegation and its host are (``delegations``). Where «төрт аудан» sign a paper, the
sides are the districts that the text names and not the region that they lie in.
"""

from __future__ import annotations

import itertools
import re

from coopplan.extract.between import between
from coopplan.extract.documents_told import Main
from coopplan.extract.kk.delegations import OF, delegation, is_district, received, spoken_for
from coopplan.extract.kk.endings import ending
from coopplan.extract.kk.sides import chained, is_elsewhere
from coopplan.extract.kk.told_states import listed
from coopplan.extract.meetings import unique
from coopplan.extract.mention import Mention
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
    there = unique([place for one in told for place in one.places if is_district(place)])
    return there if len(there) > 2 else []


def sides(told: list[Told]) -> list[Mention]:
    """Return the sides of talks without a paper, in the first sentence that tells of them."""
    for one in told:
        group = between(one, Lang.KK)
        if len(group) >= 3 and all(each.entry.kind == "n" for each in group):
            return group
    headed = next((each for one in told if (each := _headlined(one))), [])
    if headed:
        return headed
    for one in told:
        if one.earlier:
            continue
        group = between(one, Lang.KK) if _MEETS.search(one.span.text) else []
        if len(group) >= 2 and any(each.entry.kind not in "rcn" for each in group):
            return group
        agreed = _AGREED.search(one.span.text)
        group = chained(one, one.span.start + agreed.start()) if agreed else []
        if len(group) == 2:
            return group
        for found in (_met(one, told), received(one, told), delegation(one, told)):
            if len(found) == 2:
                return found
    return _embassy(told) or _of_forum(told)


_AGREED = re.compile(r"(?<!\w)(?:келіс|уағдалас)(?:ті|ты|кен|қан)(?!\w)", re.IGNORECASE)
_TOGETHER = re.compile(
    r"(?<!\w)(?:талқыла|кеңейт|күшейт|дамыт|нығайт|тереңдет|арттыр|ұлғайт|жанданды?р|бекемде)\w*"
    r"(?:д[ыі]|т[ыі]|[ае]ды|[ае]ді|мақ|мек|пақ|пек|бақ|бек|"
    r"(?:уды|уді|уға|уге)\s+(?:көзде|жоспарла|келіс|уағдалас|ниет|мүдде)\w*)\W*$",
    re.IGNORECASE,
)
"""What two do together, by the verb that ends a headline: «А мен Б байланысты нығайтады»."""


def _headlined(one: Told) -> list[Mention]:
    """Return the two that a headline joins as those who do something together."""
    match = _TOGETHER.search(one.span.text) if one.headline else None
    group = chained(one, one.span.start + match.start()) if match else []
    return group if len(group) == 2 else []


_FORUM = re.compile(r"\s+(?:[\w-]+\s+){0,4}?(?:форум|комиссия|кеңес|саммит)")
_WITH = re.compile(r"(?:мен|пен|бен)$")


def _of_forum(told: list[Told]) -> list[Mention]:
    """Return the two countries of «А мен Б-ның форумы» in an article that names no region."""
    if any(place.entry.kind == "r" and not place.weak for one in told for place in one.places):
        return []
    for one in told:
        group = between(one, Lang.KK)
        if len(group) == 2 and all(each.entry.kind == "n" for each in group):
            return group
        group = listed(one)
        if len(group) > 2:
            return group
        nations = [place for place in one.places if place.entry.kind == "n"]
        for first, second in itertools.pairwise(nations):
            gap = one.after(first.end, max(0, second.start - first.end))
            joined = _WITH.search(ending(one.said(first), first)) and not gap.strip()
            joined = joined or gap.strip() in ("мен", "пен", "бен", "және")
            if joined and _FORUM.match(one.after(second.end, 120)):
                return [first, second]
    return []


_MET = re.compile(r"кездес|келіссөз|қабылда|талқыла|әңгімелес|келісімге келді", re.IGNORECASE)
_SENT = re.compile(r"\s+(?:(?:[\w-]+\s+)?делегация\w*|(?:[\w-]+\s+){0,4}?өкілдерімен(?!\w))")


def _met(one: Told, told: list[Told]) -> list[Mention]:
    """Return for whom those spoke who met in a sentence: heads, officials and delegations."""
    if not _MET.search(one.span.text):
        return []
    there = [place for each in one.people if (place := spoken_for(each, one, told)) is not None]
    there += [each for each in one.places if _SENT.match(one.after(each.end))]
    held = {(each.office.start, each.office.end) for each in one.people if each.office}
    for office in one.offices:
        if (office.start, office.end) not in held:
            there += [
                place
                for place in one.places
                if place.end <= office.start
                and not one.after(place.end, office.start - place.end).strip()
            ]
    group = unique(sorted(there, key=lambda each: each.start))
    homes = {each.entry.country for each in group if each.entry.kind in "rc"}
    group = [each for each in group if each.entry.kind != "n" or each.entry.code not in homes]
    return group[:2]


_MEETS = re.compile(r"арасында\s+(?:[\w-]+\s+){0,3}(?:кездесу|келіссөз|отырыс|жиын|жүздесу)")


_AMBASSADOR = re.compile(r"(?:\s+[\w-]+){0,8}?\s+[Ее]лші(?!лі)")


def _embassy(told: list[Told]) -> list[Mention]:
    """Return the country whose ambassador came, and the region that received him."""
    for one in told:
        for place in one.places:
            own = place.entry.kind == "n" and OF.search(ending(one.said(place), place))
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
