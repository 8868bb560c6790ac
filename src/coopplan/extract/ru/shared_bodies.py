"""Bodies of which a Russian sentence says the head once: «торговые палаты Омска и Тулы».

The rule: a head in the plural, the adjectives that agree with it, its field and a list of two or
more places are one body for each of the places, called by the head in the singular.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.gazetteer import BODY, MINISTRY
from coopplan.extract.mention import Mention
from coopplan.extract.ru import adjectives, body_heads, genitives
from coopplan.extract.ru.institutions import mention, singular
from coopplan.extract.sentences import Span
from coopplan.language.morphology import Reading, readings

_HEADS = {
    "палата": BODY, "министерство": MINISTRY, "департамент": MINISTRY, "минздрав": MINISTRY,
    "комитет": MINISTRY, "управление": BODY, "агентство": BODY, "парламент": BODY, "дума": BODY,
    "университет": BODY, "академия": BODY, "ассоциация": BODY, "федерация": BODY, "союз": BODY,
    "собрание": BODY, "минтранс": MINISTRY, "минсельхоз": MINISTRY,
    "профобъединение": BODY, "театр": BODY, "музей": BODY, "библиотека": BODY, "филармония": BODY,
    "институт": BODY, "больница": BODY, "прокуратура": BODY, "суд": BODY,
    "служба": BODY, "банк": BODY, "нацбанк": BODY, "центробанк": BODY, "биржа": BODY,
    "инспекция": BODY, "избирком": BODY, "центризбирком": BODY, "комиссия": BODY,
    "госкомитет": MINISTRY, "минфин": MINISTRY, "минспорт": MINISTRY, "минпромторг": MINISTRY,
    "минтруд": MINISTRY, "минюст": MINISTRY, "минпром": MINISTRY, "минстрой": MINISTRY,
    "консерватория": BODY, "колледж": BODY, "лицей": BODY, "гимназия": BODY, "техникум": BODY,
    "заповедник": BODY, "зоопарк": BODY, "аэропорт": BODY, "епархия": BODY, "митрополия": BODY,
    "гвардия": BODY, "сенат": BODY, "архив": BODY,
}  # fmt: skip
_OF_WHAT = frozenset("министерство суд служба банк комиссия биржа инспекция гвардия архив".split())
"""Heads that are no name without an adjective or a field: «министерства Китая и Индии»."""
_STEMS = "|".join(
    sorted((re.sub(r"[аеойья]$", "", head) for head in _HEADS), key=len, reverse=True)
)
_PLURAL = re.compile(
    rf"(?<![\w-])(?P<head>{_STEMS})"
    r"(?:ы|а|и|я|ов|ев|ств|ей|ий|ам|ям|ами|ями|ах|ях)?(?![\w-])",
    re.IGNORECASE,
)
_UNCHANGED = re.compile(
    r"(?<![\w-])(?P<head>МЧС|МВД|ТПП|ЦИК|КГБ|МГБ|ГТК|Мин(?:культуры|обороны|экономики|природы|фина?нсов|"
    r"просвещения|образования|энерго|соцразвития|экономразвития|туризма|цифры|науки|торговли|"
    r"обрнауки|транспорта|промышленности))(?![\w-])"
)
"""Heads that are one form in both numbers: «МЧС России и Казахстана»."""
_FIELD = re.compile(r"(?P<field>(?:\s+(?:и\s+)?(?:по\s+)?[а-яё-]+){0,6})\s+(?:городов\s+)?")
_NEXT = re.compile(r"\s*(?:,|\bи\b|,?\s*а\s+также)\s+(?:города\s+)?")


def find(sentence: Span, places: list[Mention]) -> Iterator[Mention]:
    """Yield the bodies of shared heads, in order; ``places`` are those that the sentence names."""
    for match in _PLURAL.finditer(sentence.text):
        owners = _owners(sentence, match.end(), places)
        one = _is_one(sentence.text, match)
        head = _plural(match.group()) if len(owners) > 1 and not one else None
        if head is None:
            continue
        field = sentence.text[match.end() : owners[0].start - sentence.start]
        start, words = adjectives.before(sentence.text, match.start(), head)
        told = field.replace("городов", "").strip() or (words and head.normal != "министерство")
        if head.normal in _OF_WHAT and not told:
            continue  # of «министерства Китая и Индии» it is not told which they are
        name = singular(match.group(), words, head) + field.replace("городов ", "")
        name = name[:1].upper() + name[1:]
        for at, place in enumerate(owners):
            begin = start if not at else place.start - sentence.start
            end = place.end - sentence.start
            said = _alone(sentence.text[place.start - sentence.start : end], sentence.text[end:])
            yield mention(sentence, begin, end, f"{name}{said}", _HEADS[head.normal], head.case)
    for match in _UNCHANGED.finditer(sentence.text):
        owners = _owners(sentence, match.end(), places)
        kind = MINISTRY if match["head"].startswith("М") else BODY
        for at, place in enumerate(owners if len(owners) > 1 else ()):
            begin = match.start() if not at else place.start - sentence.start
            end = place.end - sentence.start
            said = _alone(sentence.text[place.start - sentence.start : end], sentence.text[end:])
            yield mention(sentence, begin, end, f"{match['head']} {said}", kind, None)


_SHARED = {"областей": "области", "краев": "края", "краёв": "края", "районов": "района",
           "республик": "республики", "округов": "округа"}  # fmt: skip
_PLACE_HEAD = re.compile(rf"\s(?P<head>{'|'.join(_SHARED)})(?![\w-])")
_SHARED_BEHIND = re.compile(rf"[^.;:]{{0,80}}?\s(?P<head>{'|'.join(_SHARED)})(?![\w-])")
_BARE = re.compile(r"[А-ЯЁ][\w-]*(?:ск|цк)(?:ого|ой)$")


def _alone(said: str, behind: str) -> str:
    """Return a place with the head that it shares, alone: «Омской [и Томской областей]»."""
    own = _PLACE_HEAD.search(said)
    if own is not None:
        return f"{said[: own.start()]} {_SHARED[own['head']]}"
    shared = _SHARED_BEHIND.match(behind) if _BARE.match(said) else None
    return f"{said} {_SHARED[shared['head']]}" if shared is not None else said


_PREVIOUS = re.compile(r"(?<!\d\s)\b(?P<word>[А-ЯЁа-яё]+)\s+$")


def _is_one(text: str, match: re.Match[str]) -> bool:
    """Tell whether a noun governs what may be the genitive of one body: «создание Ассоциации».

    Or whether what is told is only of whom one is: «Ассоциация университетов …».
    """
    before = _PREVIOUS.search(text[: match.start()])
    if before is None:
        return False
    noun = readings(before["word"])[0]
    if body_heads.kind_of(noun.normal) is not None:
        return True
    single = any({"sing", "gent"} <= one.tags for one in readings(match.group()))
    return single and before["word"].islower() and "NOUN" in noun.tags


def _plural(word: str) -> Reading | None:
    """Return the reading of a head as a plural."""
    told = (one for one in readings(word) if one.normal in _HEADS)
    return next((one for one in told if "plur" in one.tags), None)


def _owners(sentence: Span, at: int, places: list[Mention]) -> list[Mention]:
    """Return the places of one list behind a head and its field."""
    text, found = sentence.text, list[Mention]()
    for place in places:
        start = place.start - sentence.start
        if start < at or place.entry.kind not in "rcn":
            continue
        if found:
            gap = text[found[-1].end - sentence.start : start]
            if not _NEXT.fullmatch(gap) or not _alike(place, found[0]):
                break
        elif not _is_field(text[at:start]):
            break
        found.append(place)
    return found


def _alike(one: Mention, other: Mention) -> bool:
    """Tell whether two places are of one sort, or each is all or a part of another country."""
    if {one.entry.kind, other.entry.kind} == {"n", "r"}:
        return one.entry.country != other.entry.country
    return one.entry.kind == other.entry.kind


def _is_field(gap: str) -> bool:
    """Tell whether what lies between a head and a place is the field of a body, or nothing."""
    match = _FIELD.fullmatch(gap)
    words = re.findall(r"[а-яё-]+", match["field"]) if match else []
    return match is not None and all(
        word in ("и", "по") or "по" in words or genitives.is_genitive(word) for word in words
    )
