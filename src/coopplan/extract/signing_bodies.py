"""Which organisations of the signing's sentences are parties: ministries, companies, universities.

In Russian the case tells; in Kazakh and English what joins a name to the other party does.
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.en.signing_verbs import CONCLUDED, CONCLUDES, SIGNED, SIGNS, THEN
from coopplan.extract.gazetteer import MINISTRY
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told
from coopplan.model.text import Lang


def fullest(one: Mention, main: Main) -> Mention:
    """Return the longest naming of an organisation: with the country that it is of."""
    if one.entry.kind in "rcn":
        return one
    there = [body for told in main.anchors for body in told.organisations]
    same = [body for body in there if _is_longer(body.name, one.name)]
    return max(same, key=lambda body: len(body.name), default=one)


def _is_longer(name: str, short: str) -> bool:
    """Tell whether a name holds a shorter one: at its start, at its end, or around its middle."""
    if name.startswith(f"{short} ") or name.endswith(f" {short}"):
        return True
    long, few = name.split(), short.split()
    return len(long) > len(few) > 1 and (long[0], long[-1]) == (few[0], few[-1])


def ministry(place: Mention, main: Main) -> Mention | None:
    """Return the ministry that signs for a country which the headline alone names in its stead."""
    if place.entry.kind != "n":
        return None
    names = {name.lower() for lang in Lang for name in place.entry.names(lang)}
    ministries = [
        body
        for one in main.anchors
        for body in one.organisations
        if body.entry.kind == MINISTRY and any(name in body.name.lower() for name in names)
    ]
    return ministries[0] if len(ministries) == 1 else None


def subjects(main: Main) -> list[Mention]:
    """Return the places that an English signing has for its doers: «India and Nepal signed …»."""
    for one in main.anchors:
        if one.headline or one.signed is None:
            continue
        group: list[Mention] = []
        for place in one.places:
            if re.match(r"[’']s\s", one.after(place.end)) or re.search(r"[’']s$", one.said(place)):
                continue  # «Russia's Khabarovsk Territory»
            lead = one.span.text[: place.start - one.span.start]
            gap = one.span.text[group[-1].end - one.span.start :] if group else ""
            gap = gap[: place.start - group[-1].end] if group else ""
            begins = re.search(r"(?:^|[:–—-]\s*)(?:the\s+)?$", lead, re.IGNORECASE)
            if begins and len(group) < 2:
                group = [place]
            elif place.end <= one.signed[0] and (
                re.fullmatch(r",?\s*(?:and\s+)?(?:the\s+)?(?:\w+[’']s\s+)?", gap)
                if group
                else begins
            ):
                group.append(place)
        if len(group) >= 2:
            return group
    return []


_COUNTED = re.compile(
    r"\bthe\s+(?P<number>three|four|five|six|seven)\s+"
    r"(?:parties|sides|provinces|cities|regions|states|localities)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby\s+$")
_NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}


def counted(main: Main, told: list[Told]) -> list[Mention]:
    """Return who «The five parties signed» means: the one sentence that names just so many."""
    for one in main.anchors:
        match = _COUNTED.search(one.span.text)
        if match is None or one.signed is None:
            continue
        behind = match.start() - (one.signed[1] - one.span.start)
        if match.end() > one.signed[0] - one.span.start and not (
            behind >= 0 and _BY.search(one.span.text, 0, match.start())
        ):
            continue
        for other in told:
            there: dict[str, Mention] = {}
            for place in other.places:
                if place.entry.kind in "rc":
                    there.setdefault(place.name, place)
            if len(there) == _NUMBERS[match["number"].lower()]:
                return list(there.values())
    return []


_WATCHED = re.compile(
    r"in the presence of|witnessed|attended|framework of|at the|қатысуымен|аясында", re.IGNORECASE
)


def bodies(main: Main, found: list[Mention]) -> list[Mention]:
    """Return the ministries, companies and universities that a sentence of the signing joins."""
    for one in main.anchors:
        there = [
            body for body in one.organisations if not _WATCHED.search(one.before(body.start, 40))
        ]
        if len(there) >= 2:
            return there[:3]
        if found and there and _joined(one, there[0]):
            return there
    return []


def most_named(told: list[Told]) -> list[Mention]:
    """Return the two bodies that an article names most often, where it names no other side."""
    counts: dict[str, int] = {}
    first: dict[str, Mention] = {}
    for one in (each for sentence in told for each in sentence.organisations):
        counts[one.name] = counts.get(one.name, 0) + 1
        first.setdefault(one.name, one)
    best = sorted((name for name in counts if counts[name] > 1), key=lambda name: -counts[name])[:2]
    return sorted((first[name] for name in best), key=lambda one: one.start)


_JOINED_BEFORE = re.compile(
    r"\b(?:with|and|between|by)\s+(?:the\s+)?(?:(?:[\w-]+\s+){0,2}(?:company|firm|corporation|group|"
    r"agency|bank|university)\s+)?[\"“]?$",
    re.IGNORECASE,
)
_WITH_KAZAKH = re.compile(r"\s(?:мен|пен|бен|және)\s+[«\"“]?$")
_JOINED_AFTER = re.compile(r"\s+(?:мен|пен|бен|және|арасында\w*|and)\b")


_BEGINS = re.compile(r"(?:[A-Z]{3,}[^a-z]{0,40}[–—-]\s+)?(?:The\s+)?$")
_SIGNS = re.compile(rf"(?:\s+\([A-Z]+\))?\s+{THEN}(?:{SIGNED}|{SIGNS}|{CONCLUDED}|{CONCLUDES})\b")
"""A body that begins a sentence and signs: «Samara University has signed an agreement with …»."""


def _joined(told: Told, body: Mention) -> bool:
    """Tell whether «and», «with», «мен» joins an organisation to the other party."""
    own = told.span.text[body.start - told.span.start : body.end - told.span.start]
    return bool(
        re.search(r"(?:мен|пен|бен)$", own)
        or _JOINED_AFTER.match(told.after(body.end))
        or _WITH_KAZAKH.search(told.before(body.start))
        or _JOINED_BEFORE.search(told.before(body.start))
        or (
            _BEGINS.match(told.span.text[: body.start - told.span.start])
            and _SIGNS.match(told.after(body.end))
        )
    )


_WITHIN = re.compile(
    r"(?:^|[\s«(])(?:в|во|на|из|для|о|об|при|под|от|по|к|у|через|сообщил\w*|сообща\w+|передал\w*|"
    r"передаёт|передает|пишет|пресс-\w+|данным|участием|филиал\w*|представител\w+)\s+"
    r"(?:[а-яё-]+(?:ого|ой|ом|ей|ым|их|ых)\s+)?$",
    re.IGNORECASE,
)
_WITH = re.compile(
    r"(?:^|\s)(?:с|со|между|и|а также|,)\s+(?:[а-яё]+(?:[иы]ми?|ой)\s+)?(?:[«\"])?$", re.IGNORECASE
)
_HEAD_OF = re.compile(
    r"(?:^|[\s,])(?:(?P<with>с|со|между|и)\s+)?(?:[а-яё]+(?:ый|им|ым|ого|ому)\s+)?"
    r"(?:руководител|директор|гендиректор|президент|представител|депутат|глав|председател|ректор)\w*\s+$",
    re.IGNORECASE,
)
_HEADS_OF_BOTH = re.compile(
    r"(?:^|[\s,:])(?:депутаты|руководители|директора|ректоры|председатели|главы)\s+"
    r"[^,.;:]{3,70}\s+и\s+$",
    re.IGNORECASE,
)
"""Before the second of two bodies that share a plural office: «депутаты горсовета и маслихата»."""


_THEY_SIGNED = re.compile(r"(?:подписал|заключил|утвердил|скрепил)[аи]?\b", re.IGNORECASE)
_ACTING_FOR = re.compile(r"[^;.]{0,160}?\bдействующ\w+\s+от\s+(?:имени|лица)\b", re.IGNORECASE)
"""Behind a body that signs in another's stead."""


def organisation_signs(told: Told, body: Mention) -> bool:
    """Tell whether an organisation of the signing's sentence is a doer of it."""
    lead = told.before(body.start, 110)
    if _WITHIN.search(lead) or re.search(r"\([^()]*$", lead):
        return False
    if _ACTING_FOR.match(told.after(body.end, 240)):
        return False
    if _HEAD_OF.search(lead) or (body.case == "gent" and _HEADS_OF_BOTH.search(lead)):
        return True
    if body.case in ("gent", "loct", "datv"):
        return False
    starts = not lead.strip() or lead.rstrip()[-1] in ".,–—-:;"
    if body.case == "ablt":
        words = told.signed and told.span.text[told.signed[0] - told.span.start :]
        passive = bool(words and re.match(r"подписан|заключ[её]н", words, re.IGNORECASE))
        return passive or starts or _WITH.search(lead) is not None
    active = told.future if told.signed is None else body.start < told.signed[0]
    if body.case == "nomn" and told.signed is not None and told.signed[1] <= body.start:
        words = told.span.text[told.signed[0] - told.span.start :]
        return _THEY_SIGNED.match(words) is not None  # «заключили Дума … и …»
    return _WITH.search(lead) is not None or ((starts or body.case == "nomn") and active)
