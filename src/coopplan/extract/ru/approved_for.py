"""Years for which a Russian text says that a plan was adopted, approved or agreed upon.

«План мероприятий на 2031–2033 годы приняли оба города», «На 2031 год стороны согласовали план
работы»: the rule is that they are those of the document, where no other years are told so, the
sentence knows one paper, and nothing says that the paper is over or still to come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract import dates
from coopplan.extract.dates import PeriodMention
from coopplan.extract.documents_told import Main
from coopplan.extract.kinds import Document
from coopplan.extract.term_words import PREVIOUS, comes
from coopplan.extract.told import Told
from coopplan.language.morphology import readings
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang

_PLANS = (
    AgreementKind.PLAN,
    AgreementKind.PROGRAMME,
    AgreementKind.ROADMAP,
    AgreementKind.PROTOCOL,
)
_APPROVED = (
    r"(?:одобр(?:ил[аои]?|или|ен[аоы]?|ить)|утверд(?:ил[аои]?|или|ить)|утвержд[её]н[аоы]?|"
    r"согласова(?:л[аои]?|ли|н[аоы]?|ть)|приня(?:л[аои]?|ли|т[аоы]?|ть)|составлен[аоы]?)"
)
_HAS_BEEN = re.compile(rf"\b{_APPROVED}\b", re.IGNORECASE)
_SIGNED = re.compile(r"\bподписа(?:л[аои]?|ли|н[аоы]?)\b", re.IGNORECASE)
_YET = re.compile(
    r"\b(?:проект\w{0,2}\s+(?:нового\s+)?(?:план|программ|дорожн|протокол|документ|соглашени)|"
    r"чтобы|предлага\w+|предлож\w+|долж(?:ен|на|но|ны)|не\s+(?:был[аои]?\s+)?"
    rf"(?:{_APPROVED}|подписа))",
    re.IGNORECASE,
)
"""What is said of a plan that has not been adopted."""
_FIRST = re.compile(
    rf"\s+(?:[\w-]+\s+){{0,4}}?{_APPROVED}\s+(?:[\w-]+\s+){{0,3}}?(?:план|программ)"
)
"""Behind years that begin a sentence: «На 2031 год стороны согласовали план …»."""
_IN = re.compile(r"(?:сотрудничеств|взаимодействи|партн[её]рств|реализаци)[^.;,]{0,120}\sв\s+$")
"""Before the years of what the parties do together under a plan that they signed."""


def years(main: Main, told: list[Told], lang: Lang) -> Iterator[PeriodMention]:
    """Yield the only years for which a Russian text says that a plan was brought into force."""
    found: dict[tuple[object, object], PeriodMention] = {}
    for one in told if lang is Lang.RU else ():
        if one.earlier or one.aside or _YET.search(one.span.text):
            continue
        for mention in dates.periods(one.span):
            if mention.first is not None and _is_its(one, mention, main):
                found.setdefault((mention.first, mention.last), mention)
    if len(found) == 1:
        yield from found.values()


def _is_its(told: Told, mention: PeriodMention, main: Main) -> bool:
    text = told.span.text
    lead = text[: mention.start - told.span.start]
    if not lead.strip():
        return _FIRST.match(text, mention.end - told.span.start) is not None
    named = [one for one in told.documents if one.end <= mention.start and not one.parent]
    if not named or named[-1].plural or named[-1].kind not in _PLANS:
        return False
    if comes(told, lead, len(lead)) or PREVIOUS.search(lead):
        return False
    signed_now = any(not each.earlier for each in main.anchors)
    if signed_now and told not in main.anchors and named[-1].kind is not main.kind:
        return False  # adopted beside what was signed
    kinds = {one.kind for one in told.documents if not one.parent}
    approved = _HAS_BEEN.search(text) is not None
    by_name = _SIGNED.search(text) is not None and named[-1].kind is main.kind
    if not (approved and (len(kinds) == 1 or told in main.anchors)) and not by_name:
        return False
    on = lead.endswith("на ") or text.startswith("на ", mention.start - told.span.start)
    within = told in main.anchors and _IN.search(lead) is not None
    return (on or within) and _in_one_phrase(told, named[-1], mention)


def _in_one_phrase(told: Told, doc: Document, mention: PeriodMention) -> bool:
    """Tell whether nothing but the name of the paper stands between it and its years."""
    between = told.span.text[doc.end - told.span.start : mention.start - told.span.start]
    words = re.findall(r"[А-Яа-яЁё-]{3,}", between)
    verbs = {"VERB", "INFN", "PRTS", "GRND"}
    if "," in between:
        return False
    return not any(
        readings(word)[0].tags & verbs and _HAS_BEEN.fullmatch(word) is None for word in words
    )
