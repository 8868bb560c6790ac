"""Who stands in a Russian sentence of a signing and signed nothing, by case and clause.

The rule: he who is only named as whose («визит губернатора»), with whom others met, before whom
they signed, who watched or spoke, or of whom a clause beside the signing's is told is no signer.
"""

from __future__ import annotations

import re

from coopplan.extract.persons import Person
from coopplan.extract.told import Told
from coopplan.language.morphology import readings

WITNESS = (
    r"в присутствии|при участии|с участием|свидетел\w+|при посредничестве|по приглашению|"
    r"присутствова\w+|наблюда(?:л[аи]?|ют|ет)\b"
)
"""What stands before those who watched."""


_SPEAKER = re.compile(
    r"\b(?:сообщил\w*|рассказал\w*|отметил\w*|заявил\w*|написал\w*|подчеркнул\w*|"
    r"прокомментировал\w*|сказал\w*|цитиру\w+|по словам|по данным|поблагодарил\w*|поздравил\w*|"
    r"добавил\w*|пояснил\w*|выразил\w*|объявил\w*|заверил\w*|прив[её]л\w*|уточнил\w*|"
    r"заметил\w*|счита[её]т|сч[её]л|доложил\w*|(?<![—–-]\s)(?:помощник|советник)\w*(?!\s+посла)|"
    r"корреспондент\w*)\b",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\bзакон(?:а|ом)?\s+(?:«\s*)?(?:[а-яё]+\s+){0,2}?ратификаци|\bзакон\w*,?\s+котор\w+\s+ратифиц|"
    r"\bратифицирующ\w+\s+закон|\bзакон\w*,?\s+ратифицир",
    re.IGNORECASE,
)
"""A law is signed by one head of state; who signed the paper that it ratifies stands elsewhere."""
_AFTER_IT = re.compile(r"\bпосле\s+(?:\w+\s+)?(?:церемонии\s+)?$", re.IGNORECASE)
"""Before «подписания»: what one did after it does not tell that he signed."""
_LED_TO = re.compile(
    r"(?:итогом|результатом|завершил\w+|увенчал\w+|ознаменовал\w+|завершением|закончил\w+|состоял\w+|"
    r"провел\w*\s+церемони\w+)",
    re.IGNORECASE,
)


def is_law(told: Told) -> bool:
    """Tell whether a sentence tells of the law by which a paper signed before is ratified."""
    return _LAW.search(told.span.text) is not None


def stands_aside(told: Told, person: Person) -> bool:
    """Tell whether a person of a signing's sentence is no doer of it."""
    assert told.signed is not None
    if _stands_beside(told, person) or is_law(told):
        return True
    start = told.signed[0]
    if told.by_noun:
        if len(told.people) == 1 and _AFTER_IT.search(told.before(start)):
            return True
        if person.start < start:
            base = told.span.start
            return not _LED_TO.search(told.span.text[person.end - base : start - base])
    if _is_named_otherwise(told, person):
        return True
    watched = _watched(told, person)
    return _spoke(told, person) if watched is None else watched


def _watched(told: Told, person: Person) -> bool | None:
    """Tell whether a person stands among those who watched; None where nobody is said to."""
    assert told.signed is not None
    for match in re.finditer(WITNESS, told.span.text, re.IGNORECASE):
        start = told.span.start + match.start()
        end = next((at for at in told.signed if at > start), told.span.end)
        if start <= person.start < end:
            return not _acts(match, person)
    return None


_GOVERNS_CASE = re.compile(
    r"(?:в присутствии|участи\w+|посредничестве|приглашению)$", re.IGNORECASE
)


def _acts(cue: re.Match[str], person: Person) -> bool:
    """Tell whether a name in the nominative ends those watching: «в присутствии А Б подписал»."""
    office = person.office
    nominative = office is not None and office.case == "nomn" and office.start < person.start
    return nominative and _GOVERNS_CASE.match(cue.group()) is not None


_WHO_SIGNED = re.compile(r",\s+котор\w+\s+(?:\w+\s+)?(?:подпис|заключ)", re.IGNORECASE)
_SOURCE = re.compile(r"по (?:словам|данным)", re.IGNORECASE)


def _spoke(told: Told, person: Person) -> bool:
    """Tell whether a person only told of the signing."""
    assert told.signed is not None
    if _WHO_SIGNED.match(told.after(person.end)):
        return False
    lead = told.span.text[: person.start - told.span.start]
    base = told.span.start
    signed = (told.signed[0] - base, told.signed[1] - base)
    speakers = [
        one
        for one in _SPEAKER.finditer(lead)
        if not (one.start() < signed[1] and signed[0] < one.end())  # «заверили подписями»
    ]
    if not speakers:
        return False
    between = lead[speakers[-1].end() :]
    if _SOURCE.match(speakers[-1].group()):
        return "," not in between
    if told.by_noun:
        return True
    at = told.span.start + speakers[-1].end()
    return not at <= told.signed[0] < person.start and not re.search(r"[,;]\s*что\b", between)


def _stands_beside(told: Told, person: Person) -> bool:
    """Tell whether a person is a guest, in a clause beside, or one before whom others sign."""
    guest = _AMONG_GUESTS.search(told.before(person.start, 90)) is not None
    return guest or _in_own_clause(told, person) or _before_whom(told, person)


def _is_named_otherwise(told: Told, person: Person) -> bool:
    """Tell whether a person is only named as whose, before «подписанный», or not as who signs."""
    assert told.signed is not None
    start, end = told.signed
    words = told.span.text[start - told.span.start : end - told.span.start]
    return (
        _only_owned(told, person)
        or _is_before_paper(person, start, words)
        or _unconcerned(told, person, words)
    )


def _is_before_paper(person: Person, signed: int, words: str) -> bool:
    """Tell whether a person is named before «подписанный документ», which others signed."""
    return words.lower().startswith("подписанн") and person.start < signed


_PASSIVE = re.compile(r"(?:подписан|заключ[её]н)[аоы]?$", re.IGNORECASE)


def _unconcerned(told: Told, person: Person, words: str) -> bool:
    """Tell whether a bare name in the nominative stands by «подписан …»: who signs is in another.

    So stand the names of authors and photographers that pages run together with the text.
    """
    if person.office is not None or not _PASSIVE.match(words):
        return False
    return told.span.text[person.start - told.span.start :].startswith(person.name)


_OWNED = re.compile(
    r"(?:поручени\w+|имени|визит\w*|встреч\w+|участи\w+|присутстви\w+|приглашени\w+|инициатив\w+|"
    r"вместо|делегации|сопровожда\w+|пресс-служб\w+|канал\w*|сайт\w*|словам|приезд\w*|распоряжени\w+|указ\w*|поддержк\w+)"
    r"\s+(?:(?:его|е[её]|их)\s+)?(?:[а-яё-]+(?:ого|ой)\s+){0,2}$",
    re.IGNORECASE,
)


_AMONG_GUESTS = re.compile(rf"\b(?:{WITNESS})\s+(?:[\w-]+\s+){{0,5}}$", re.IGNORECASE)
_LED_BY = re.compile(r"\bво главе с\s+$|\bвозглавля(?:ем|вш)\w+\s+$", re.IGNORECASE)
_MET_WITH = re.compile(
    r"\b(?:встреч|завтрак|обед|ужин|бесед|переговор)\w*\s+(?:[^,.;:()]{1,90}\s)?с\s+$",
    re.IGNORECASE,
)
_BEGINS_CLAUSE = re.compile(r",\s+(?:где|куда|когда|откуда|котор\w+)\s[^,;]*$", re.IGNORECASE)


def _in_own_clause(told: Told, person: Person) -> bool:
    """Tell whether a clause beside the signing's is told of a person: «…, где был А, подписали».

    Or «С А обсудили, …»: who stands with «с» beside another verb did not sign either.
    """
    assert told.signed is not None
    signed = told.signed[0]
    if person.end > signed:
        beside = _BEGINS_CLAUSE.search(told.before(person.start, 160))
        begins = person.start - len(beside.group()) if beside is not None else signed
        return beside is not None and signed < begins and not _HANDS_THERE.search(beside.group())
    office = person.office
    ahead = office is not None and office.start < person.start
    start = office.start if office is not None and ahead else person.start
    lead = told.before(start, 160)
    between = told.span.text[person.end - told.span.start : signed - told.span.start]
    clause, comma, _ = between.partition(",")
    if not comma:
        return False
    if _BEGINS_CLAUSE.search(lead):
        return True
    aside = re.search(r"(?:^|[«\s])с\s+$", lead, re.IGNORECASE) is not None
    return aside and any("VERB" in readings(word)[0].tags for word in _WORD.findall(clause))


_HANDS_THERE = re.compile(r"подпис|заключ|скреп|автограф", re.IGNORECASE)
_BEFORE = re.compile(
    r"(?<!\w)при\s+(?!(?:участи|подписани|содействи|посредничеств|поддержк|эт)\w+)[^,;.]*$",
    re.IGNORECASE,
)


def _before_whom(told: Told, person: Person) -> bool:
    """Tell whether others signed before somebody: «подписывали при губернаторе …»."""
    office = person.office
    if office is None or office.start > person.start or office.case in ("nomn", "ablt", "gent"):
        return False
    return _BEFORE.search(told.before(office.start, 120)) is not None


_WORD = re.compile(r"[А-Яа-яЁё]{3,}")
_THEY = re.compile(r"\bсторон\w+\b|\bглавы\b|\bони\b", re.IGNORECASE)


def _only_owned(told: Told, person: Person) -> bool:
    """Tell whether a person is only named as whose: «во время визита губернатора …»."""
    start = person.start
    if person.office is not None and person.office.start < person.start:
        if person.office.case == "nomn":
            return False
        start = person.office.start
    lead = told.before(start, 90)
    if _LED_BY.search(lead):
        return True
    talks = _MET_WITH.search(lead) or _TALKS_OF.search(lead)
    if talks and not _THEY.search(told.after(person.end, 200)):
        return True
    return _OWNED.search(lead) is not None or _joined_to_owned(told, person, start)


_TALKS_OF = re.compile(
    r"\b(?:переговор|бесед)\w*\s+(?:[а-яё-]+(?:ов|ей|ых|их)\s+){0,2}$", re.IGNORECASE
)


def _joined_to_owned(told: Told, person: Person, start: int) -> bool:
    """Tell whether «и» joins a person to one who is only named as whose: «переговоры А и Б»."""
    ahead = [one for one in told.people if one.end <= start]
    if not ahead or told.span.text[person.start - told.span.start :].startswith(person.name):
        return False
    gap = told.span.text[ahead[-1].end - told.span.start : start - told.span.start]
    return gap.strip() == "и" and _only_owned(told, ahead[-1])
