"""The sides that one sentence of a Russian article tells in full, as the grammar has them.

«A и B подписали …», «подписали … A и B», «A подписала … с B», «соглашение A с B», «между A и B»:
who stands so is the whole of the document, whatever else the article names, and so is who the text
calls its sides or lists as them (`told_list`). The first sentence that tells the sides of a
document counts: what follows are other papers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from coopplan.extract.gazetteer import Entry
from coopplan.extract.mention import Mention
from coopplan.extract.ru import called_sides, explained, new_partner, told_list
from coopplan.extract.ru.side_units import FAR, Unit, units
from coopplan.extract.ru.sides import spelled
from coopplan.extract.told import Told

_AND = re.compile(r"\s*(?:и|,?\s*а\s+также)\s*")
_AND_WITH = re.compile(r"\s*(?:,|,?\s*(?:и|а\s+также))\s*со?\s*")
_COMMA = re.compile(r"\s*,\s*")
_WITH = re.compile(r"\bсо?\s*$")
_JOINED = re.compile(r"\s*(?:,|,?\s*(?:и|а\s+также|со?))\s*")
_BETWEEN = re.compile(r"\bмежду\s*$", re.IGNORECASE)
_THEY = re.compile(
    r"\b(?:подписали|подпишут|подписывают|заключили|заключат|заключают|парафировали|"
    r"договорились|условились|стали\s+партн[её]рами)\b",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"\b(?:подписал[аои]?|подпишет|заключил[аои]?|заключит|договорил(?:ся|ась|ось|ись)|"
    r"расторг(?:л[аио])?|расторгнет|разорвал[аио]?|разорв[её]т)\b",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(
    r"\b(?:соглашени|меморандум|договор(?![её]нн|ил)|план|протокол|дорожн|документ|деклараци|"
    r"программ)\w*\b",
    re.IGNORECASE,
)
_APPOSITION = re.compile(r"[»\"]?\s*,\s[^,.;:]{3,90},\s")
"""Behind a name, what that body is: «завод «Заря», дочернее предприятие холдинга, …»."""
_WORK = re.compile(
    r"[»\"]?\s*(?:[—–,]\s*)?(?:[а-яё]+\s+){0,2}?(?:намерены|намереваются|планируют|готовы|хотят|будут|станут|"
    r"продолж(?:ат|ают|или)|начнут|начинают|обсу(?:ждают|дили|дят)|вели|ведут|провели|проведут|"
    r"сотруднича(?:ют|ли)|взаимодейству(?:ют|вали)|реализу(?:ют|вали)|созда(?:ют|дут|ли)|"
    r"запус(?:тят|кают|тили)|нала(?:дят|живают|дили)|расшир(?:ят|яют|или)|укрепляют|развивают|"
    r"объедин(?:ят|яют|или)|подружились|определили|разработают|разрабатывают|откроют|открывают|"
    r"открыли|организуют|организовали|подтвердили|обменя(?:ются|лись)|обмениваются|стали\s+партн)\b"
)
"""What two bodies do together where no paper is signed."""
_STOP = re.compile(r"[.;:]")


def sides(told: list[Told], anchors: tuple[Told, ...]) -> list[Mention]:
    """Return the sides of the first sentence that tells all of a document; else none."""
    headed = _headed(told, anchors)
    for at, one in enumerate(told):
        if one.headline and not anchors and (listed := told_list.talked(one, units(one))):
            return [spelled(each.mention, told) for each in listed]
        if one.headline or one.earlier or one.aside:
            continue
        before = told[max(0, at - _BEFORE) : at]
        if len(called := called_sides.called(one)) > 1:
            agreed = [each.mention for each in _who_agreed(before, called)]
            return [spelled(each, told) for each in (*agreed, *called)]
        there = explained.without(one.span.text, units(one))
        among = at > 0 and told[at - 1] in anchors and _AMONG.match(one.span.text) is not None
        groups: list[Sequence[Unit]] = [*_pairs(one, there, talks=not anchors, among=among)]
        groups.append(told_list.agreed_with(one, there))
        if one not in anchors and headed and not headed & {each.mention.entry for each in there}:
            continue
        near = [each in anchors or _of_paper(each) for each in told[max(0, at - 1) : at + 2]]
        if any(near) or not anchors:
            groups.append(told_list.many(one, there))
        if not anchors:
            groups.append(told_list.talked(one, there))
        if any(near[: 2 if at else 1]):
            groups += _lists(told, at, there)
        for group in groups:
            several = len({each.mention.entry for each in group}) > 1
            if several and not any(each.partial for each in group):
                return [spelled(replace(each.mention, weak=False), told) for each in group]
        if one in anchors and _others(one, there):
            return []
    return []


def _headed(told: list[Told], anchors: tuple[Told, ...]) -> set[Entry]:
    """Return the sides of which a headline says in full that they signed the document."""
    for one in told:
        if one.headline and one in anchors:
            for pair in _pairs(one, units(one), talks=False):
                return {each.mention.entry for each in pair}
    return set()


def _lists(told: list[Told], at: int, named: list[Unit]) -> Iterator[Sequence[Unit]]:
    """Yield those whom a sentence lists in full, with who agreed with them."""
    one, before = told[at], told[max(0, at - _BEFORE) : at]
    listed = told_list.listed(one, named, told[at - 1].span.text if at else "")
    lead = one.span.text[: listed[0].start] if listed else ""
    with_it = _WITH_IT.search(lead) is not None
    agreed = _who_agreed(before, [each.mention for each in listed], with_it=with_it)
    yield [*agreed, *listed]
    partners = told_list.partners(one, named)
    owner = _who_signs(told[:at], partners)
    yield [*owner, *partners] if owner else []


_BEFORE = 2
"""Sentences before a list in which it is told who agreed with those of the list."""
_WITH_IT = re.compile(r"\bс\s+(?:ним|ней|нею|вузом|университетом)\b")
_WITH_SOME = re.compile(r"\bсо?\s+[а-яё]+")


_PAPER_OF = re.compile(rf"{_DOCUMENT.pattern}(?:\s+о\s+[а-яё]+)?\s+$", re.IGNORECASE)
_WITH_MANY = re.compile(r"\s+со?\s+[а-яё]+(?:ами|ями)\b")


def _who_agreed(before: list[Told], listed: list[Mention], *, with_it: bool = False) -> list[Unit]:
    """Return who agreed with those that a later sentence lists: «A заключила соглашения с …».

    ``with_it``: that one says «с ним»: with whom the last sentence begins.
    """
    known = {one.entry for one in listed}
    for one in before if listed else ():
        there = [each for each in units(one) if not each.venue]
        if one.earlier or one.headline or not there:
            continue
        text = one.span.text
        if _PAPER_OF.search(text[: there[0].start]) and _WITH_MANY.match(text, there[0].end):
            return [] if there[0].mention.entry in known else [there[0]]
        if not there[0].nominative:
            continue
        tail = one.span.text[there[0].end :]
        if with_it and one is before[-1] and there[0].mention.entry not in known:
            return [there[0]]
        agreed = _ONE.search(tail)
        some = agreed is not None and _WITH_SOME.search(tail, agreed.end())
        if some and not any(each.mention.entry in known for each in there):
            return [there[0]]
    return []


def _who_signs(before: list[Told], partners: list[Unit]) -> list[Unit]:
    """Return who is said to sign in the first sentence that tells it, whose partners follow."""
    known = {one.mention.entry for one in partners}
    for one in before if partners else ():
        there = [each for each in units(one) if each.nominative and not each.venue]
        signing = [each for each in there if next_to_verb(one.span.text, each)]
        if not one.earlier and len(signing) == 1:
            return [each for each in signing if each.mention.entry not in known]
    return []


_VERB_BEFORE = re.compile(rf"(?:{_ONE.pattern})\s+(?:[а-яё]+\s+){{0,2}}[«\"]?$", re.IGNORECASE)
_VERB_BEHIND = re.compile(rf"[»\"]?\s+(?:[а-яё]+\s+){{0,2}}(?:{_ONE.pattern})", re.IGNORECASE)


def next_to_verb(text: str, unit: Unit) -> bool:
    """Tell whether a verb of signing stands right before or behind somebody."""
    before, behind = _VERB_BEFORE.search(text[: unit.start]), _VERB_BEHIND.match(text, unit.end)
    return before is not None or behind is not None


def _of_paper(told: Told) -> bool:
    return told.document and not told.headline


def _others(told: Told, named: list[Unit]) -> bool:
    """Tell whether a sentence of the signing names its sides in a way that is not read here."""
    there = [one for one in named if not one.venue]
    gaps = (told.span.text[one.end : other.start] for one, other in pairwise(there))
    joined = any(map(_JOINED.fullmatch, gaps))
    return joined or (len(there) > 1 and len(told.people) > 1)


_AMONG = re.compile(
    r"\W*(?:В\s+их\s+числе|Среди\s+них|Один\s+из\s+них|Перв(?:ый|ое|ая)(?:\s+из\s+них)?|Это)\s"
)
"""What begins the first of the papers that the sentence before says to be signed."""


def _pairs(
    told: Told, named: list[Unit], *, talks: bool, among: bool = False
) -> Iterator[Sequence[Unit]]:
    """Yield the pairs that a sentence tells as sides of a document, and who else is joined.

    «A подписала договоры с B и с C»: whoever has a preposition of its own, too. ``among``: it tells
    the first of the papers that were signed.
    """
    text = told.span.text
    for at, (first, second) in enumerate(pairwise(named)):
        after = named[at + 2].start if at + 2 < len(named) else len(text)
        before = named[at - 1].end if at else 0
        gap = text[first.end : second.start]
        if _listed(text, second.end, after) or (at and _listed(text, before, first.start)):
            continue
        lead = text[max(before, first.start - FAR) : first.start]
        joined = _AND.fullmatch(gap) is not None
        if joined and first.nominative and second.nominative:
            aside = _APPOSITION.match(text, second.end)
            behind = text[second.end : min(after, second.end + FAR)]
            told_so = _THEY.search(behind) is not None or _stands(_THEY, lead)
            told_so = told_so or (aside is not None and _THEY.match(text, aside.end()) is not None)
            told_so = told_so or (talks and _bodies(first, second) and _works(text, second.end))
        elif joined:
            between = _BETWEEN.search(lead) and (
                _BEFORE_BETWEEN.search(text[: first.start]) or _DONE_BETWEEN.match(text, second.end)
            )
            signs = _signs(told) or (among and told.document)
            told_so = signs and bool(between or _OF_PAPER.search(lead))
            headed = _HEADS_OF.search(lead) and _THEY.match(text[second.end :].lstrip())
            told_so = told_so or (_signs(told) and bool(headed))
            told_so = told_so or bool(talks and _bodies(first, second) and _BOND.search(lead))
        else:
            told_so = _with_whom(told, first, gap, lead) or new_partner.is_told(lead, gap)
        if told_so:
            yield first, second, *_further(text, named[at + 1 :])


def _further(text: str, named: list[Unit]) -> Iterator[Unit]:
    """Yield those behind the first of some units that «и с» joins to it, one by one."""
    for one, other in pairwise(named):
        if not _AND_WITH.fullmatch(text[one.end : other.start]):
            break
        yield other


def _bodies(*sides: Unit) -> bool:
    return all(one.mention.entry.kind not in "rcn" for one in sides)


def _works(text: str, at: int) -> bool:
    """Tell whether what follows two names is what both do together."""
    aside = _APPOSITION.match(text, at)
    return any(_WORK.match(text, each) for each in (at, *([aside.end()] if aside else [])))


def _with_whom(told: Told, first: Unit, gap: str, lead: str) -> bool:
    """Tell whether a gap makes what follows the side with whom the first one agreed."""
    if not _WITH.search(gap) or _STOP.search(gap) or len(gap) > FAR:
        return False
    if _ONE.search(gap):
        return first.nominative
    return gap.strip() in ("с", "со") and told.document and _stands(_DOCUMENT, lead)


def _signs(told: Told) -> bool:
    return told.document and (told.signed is not None or told.future)


_BEFORE_BETWEEN = re.compile(
    r"\b(?:соглашени|меморандум|договор(?![её]нн|ил)|протокол|дорожн|документ|деклараци|программ|"
    r"подписани|план)\w*\s[^.;:]{0,90}$",
    re.IGNORECASE,
)
"""Before «между» that joins the sides of a paper, not what the paper is about."""


_DONE_BETWEEN = re.compile(
    r"[»\"]?\s+(?:[а-яё]+\s+){0,4}?(?:подписан|заключ[её]н|парафирован|состоялось\s+подписани)[а-яё]*\b"
)
"""Behind those whom «между» joins: «между A и B подписано соглашение»."""
_OF_PAPER = re.compile(
    r"\b(?:соглашени|меморандум|договор(?![её]нн|ил)|протокол)\w*\s+(?:о\s+сотрудничестве\s+)?$|"
    r"\bплан\w*\s+(?:совместн\w+\s+)?(?:работ|действий|мероприятий)\s+(?:по\s+сотрудничеству\s+)?$",
    re.IGNORECASE,
)
"""Before the genitives of those whose paper it is."""


_BOND = re.compile(
    r"\b(?:договор[её]нност|сотрудничеств|взаимодействи|партн[её]рств|переговор|встреч)\w*\s+между\s+$",
    re.IGNORECASE,
)
"""What joins two bodies where no paper is signed."""
_HEADS_OF = re.compile(
    r"\b(?:[Гг]лавы|[Мм]эры|[Рр]екторы|[Дд]иректора|[Рр]уководители|[Гг]убернаторы|[Пп]редседатели|"
    r"[Пп]резиденты|[Аа]кимы|[Лл]идеры|[Нн]ачальники|[Пп]рефекты)\s+(?:[а-яё]+\s+)?$"
)
"""Before the genitives of those for which the heads signed."""


def _listed(text: str, end: int, start: int) -> bool:
    """Tell whether a gap makes two names members of one list."""
    gap = text[end:start].strip('«»"')
    return start < len(text) and bool(_AND.fullmatch(gap) or _COMMA.fullmatch(gap))


def _stands(pattern: re.Pattern[str], lead: str) -> bool:
    """Tell whether words stand before a place with no end of a clause between."""
    match = next(iter(reversed(list(pattern.finditer(lead)))), None)
    return match is not None and not _STOP.search(lead[match.end() :])
