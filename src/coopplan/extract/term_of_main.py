"""Whether some years that stand beside a paper are those of the main document of an article.

The rule: they are unless a word before them, or a nearer document of another kind, says that they
are of a paper that was before, is still to come, is carried out, or is another one.
"""

from __future__ import annotations

import re

from coopplan.extract.dates import PeriodMention
from coopplan.extract.documents_told import Main
from coopplan.extract.en import lasts as lasts_en
from coopplan.extract.kinds import Document
from coopplan.extract.term_words import IS_OVER, PREVIOUS, comes, of_others
from coopplan.extract.told import Told
from coopplan.language.morphology import readings
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang

CARRIED_OUT = (AgreementKind.AGREEMENT, AgreementKind.MEMORANDUM, AgreementKind.TREATY)
_OF_YEARS = (AgreementKind.PLAN, AgreementKind.ROADMAP, AgreementKind.PROGRAMME)
_IN_FORCE = re.compile(
    r"\b(?:одобр|утвержд|утверд|приня[лт]|подпи[сш]|дополнил|вступ|согласова|предусм|включ|содерж|закрепл|"
    r"насчитыва|состоит)",
    re.IGNORECASE,
)
"""What is said of a document that has come to be, or of what it holds."""


def at_its_name(told: Told, mention: PeriodMention, main: Main, lang: Lang) -> bool:
    """Tell whether a period belongs to the name of the main document: «план мероприятий на …»."""
    if lang is not Lang.RU or not told.span.text[mention.start - told.span.start - 3 :].startswith(
        "на "
    ):
        return False
    if not _IN_FORCE.search(told.span.text) or IS_OVER.search(told.span.text):
        return False
    if of_others(told, main):
        return False
    named = [one for one in told.documents if one.end <= mention.start]
    if not named or named[-1].parent or named[-1].plural or named[-1].kind is not main.kind:
        return False
    between = told.span.text[named[-1].end - told.span.start : mention.start - told.span.start]
    words = re.findall(r"[А-Яа-яЁё-]{3,}", between)
    return "," not in between and not any(
        readings(word)[0].tags & {"VERB", "INFN", "PRTS", "GRND"} for word in words
    )


DURING = re.compile(r"\b(?:за|за период|в течение|в|during|in)\s*$", re.IGNORECASE)
ACTING_IN = re.compile(
    r"(?:[Дд]ейств\w+|сотрудничеств\w+)[^.;]{0,20}\bв\s*$|"
    r"\bбуд(?:ет|ут)\s+(?:[а-яё]+\s+)?(?:развива|сотруднич|взаимодейств|реализ|исполн|выполн)"
    r"[^.;]{0,90}\bв\s*$|"
    r"(?:^|:\s)(?:[Пп]лан|[Пп]рограмма|[Дд]окумент|[Сс]оглашение|[Пп]ротокол|"
    r"«?[Дд]орожная карта»?)\s+(?:\w+\s+){0,4}?"
    r"(?:предусматрива|включа|содерж|рассчитан|определя|уточня|устанавлива)"
    r"\w+[\s,][^.;]{0,90}\bв\s*$|"
    r"^(?:Онда|Құжатта|(?:Меморандум|Келісім|Хаттама)\w*)\s*$"
)
_HELD = (AgreementKind.PLAN, AgreementKind.PROGRAMME)
"""What a protocol or an agreement brings into force: «План предусматривает … в 2016–2020 гг.»."""
_HOLDS = re.compile(
    r"(?:Оған|Онда|Құжат(?:қа|та)|(?:Меморандум|Келісім|Хаттама)\w*(?:[ғгқк][ае]|[дт][ае]))\s[^.;]{0,160}"
    r"\b(?:жоспар|бағдарлама)\w*\s+(?:да\s+)?(?:енгізіл|қамтыл|қоса\s+(?:тірк|бер)іл|бекітіл|көздел)(?:ді|ды|ген|ған)\W*$"
)
"""A document that holds a plan: «Меморандумға … жылдарға арналған жоспар енгізілді»."""
NEW_PLAN = re.compile(r"\bновый план\b", re.IGNORECASE)
"""It is still to come, unless its own sentence tells that it was signed."""
_ATTACHED = re.compile(r"\b(?:приложенн|прилагаем)\w+\s+план", re.IGNORECASE)
_BY_THEN = re.compile(r"\b(?:к|подписать|подпишут|заключить|заключат)\s*$", re.IGNORECASE)
"""Before the day by which a thing will be there, or a paper signed: «подписать до 2036 года»."""
_PROLONGED = re.compile(r"\bпродл(?:ил|ён|ен|ят|ит)\w*\b[^.;]{0,60}$", re.IGNORECASE)


def belongs(
    told: Told, mention: PeriodMention, main: Main, lang: Lang, *, meant: bool = False
) -> bool:
    """Tell whether a period is that of the main document, not of another named beside it.

    ``meant``: its sentence speaks of the main document, by a pronoun or by what that holds.
    """
    lead = told.span.text[: mention.start - told.span.start]
    years_in = lang is Lang.EN and mention.first != mention.last and re.search(r"\bin\s*$", lead)
    allowed = years_in or meant or ACTING_IN.search(lead)
    if PREVIOUS.search(lead) and not main.earlier and not allowed:
        return False
    if DURING.search(lead) and not allowed:
        return False
    new = NEW_PLAN.search(lead[-70:]) and told.signed is None
    if (comes(told, lead, 70) or new) and not main.planned:
        return False
    said = told.span.text[mention.start - told.span.start :]
    if mention.first is None and (_BY_THEN.search(lead) or said[:3].lower() == "by "):
        return False
    if _ATTACHED.search(lead):
        return True
    docs = [one for one in told.documents if one.end <= mention.start]
    if lang is Lang.KK:
        docs = [one for one in told.documents if one.start >= mention.end]
        docs = [one for one in docs if _one_name(told, docs[0].end, one.start)]
    if lang is Lang.EN and (behind := lasts_en.named_behind(told, mention)) is not None:
        roadmap = main.kind is AgreementKind.ROADMAP and behind.kind in _HELD
        return behind.kind is main.kind or roadmap
    if lang is Lang.EN and len(docs) == 1 and _SUBJECT.match(told.before(docs[0].start)):
        return True
    if not docs or main.kind is None or (lang is Lang.RU and _PROLONGED.search(lead)):
        return True
    own = [one for one in docs if not one.parent]
    if (
        lang is Lang.EN
        and len(own) > 1
        and _SHARED.fullmatch(told.after(own[-2].end, own[-1].start - own[-2].end))
    ):
        return any(one.kind is main.kind for one in own[-2:])
    if own and own[-1].kind is not main.kind and {one.kind for one in own} >= {main.kind}:
        return _under_two_names(told, own)
    inside = lang is Lang.RU and not own and docs[-1].kind in _OF_YEARS
    if inside and main.kind in CARRIED_OUT:
        return False  # «в рамках плана на 2031–2033 годы подписали соглашение»
    holds = meant or ACTING_IN.match(lead) or (lang is Lang.KK and _HOLDS.match(told.span.text))
    if lang is not Lang.EN and own and own[-1].kind in _HELD and holds:
        return True
    return any(one.kind is main.kind or one.parent for one in docs)


_SHARED = re.compile(r"\s+and\s+(?:(?:the|an?|its|their)\s+)?(?:[\w’'-]+\s+)?")
"""Between two papers for the same years: «the agreement and the programme until 2029»."""
_SUBJECT = re.compile(r"(?:The|This|Their)\s+(?:(?!previous|former|old|first)[\w-]+\s+){0,2}$")
"""Before the one paper of a sentence that begins with it: «The Action Plan, which runs until …»."""


def _one_name(told: Told, start: int, end: int) -> bool:
    """Tell whether Kazakh documents are one name: «бағдарламасы жоспарының хаттамасы»."""
    between = told.span.text[start - told.span.start : max(start, end) - told.span.start]
    return not re.search(r"[,;]|\b(?:және|мен|пен|бен|туралы)\b", between)


def _under_two_names(told: Told, docs: list[Document]) -> bool:
    """Tell whether the nearest document is the one before it again: «программа («план»)».

    Or a part of it: «протокол с планом мероприятий».
    """
    before = told.span.text[: docs[-1].start - told.span.start]
    if re.search(r"\b(?:втор|друг|трет)\w+\s+[—–-]\s*$", before):
        return False
    return re.search(r"[(«\"“„,:—–]\s*$|протокол\w*\s+с\s+$", before) is not None
