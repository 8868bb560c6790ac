"""The three sides of a Russian agreement of social partnership: government, unions, employers.

«Подписи поставили представители правительства региона, объединений профсоюзов и работодателей»:
the rule is that the text calls a paper trilateral or one of social partnership, and that a sentence
which is of a paper, or beside one that is, names unions and employers. The government is that of
the region or town which this sentence, else the text, names first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.gazetteer import BODY, Entry
from coopplan.extract.meetings import VENUE
from coopplan.extract.mention import Mention
from coopplan.extract.ru import adjectives
from coopplan.extract.told import Told
from coopplan.language.morphology import readings

_SOCIAL = re.compile(
    r"\bтр[её]хсторонн\w+\s+(?:[а-яё]+\s+)?соглашени|\bсоглашени\w+\s[^.;]{0,60}"
    r"\b(?:социальн\w+\s+партн[её]рств|социально-трудов)",
    re.IGNORECASE,
)
_UNIONS, _EMPLOYERS = (
    r"(?:профсоюз|профессиональн\w+\s+союз|профобъединени)",
    r"(?:работодател|промышленник|предпринимател)",
)
_HEADS = (
    ("федераци", "федерация", "федерации"), ("объединени", "объединение", "объединения"),
    ("союз", "союз", "союзы"), ("ассоциаци", "ассоциация", "ассоциации"),
    ("совет", "совет", "советы"), ("организаци", "организация", "организации"),
)  # fmt: skip
_HEAD = rf"(?:{'|'.join(stem for stem, *_ in _HEADS)})"
_OWN = r"(?:\s+(?:города|области|края|региона|республики|округа|района)(?![\w-]))?"
_NAMED = re.compile(
    rf"(?P<head>\b{_HEAD}[а-яё]{{0,4}})\s+(?:организаций\s+)?(?P<of>{_UNIONS}\w*|"
    rf"{_EMPLOYERS}\w*(?:\s+и\s+{_EMPLOYERS}\w*)?){_OWN}",
    re.IGNORECASE,
)
_SHARED = re.compile(rf"\s*(?:,|и)\s+(?P<of>{_EMPLOYERS}(?:ей|ов)){_OWN}", re.IGNORECASE)
"""Behind «объединений профсоюзов»: what shares their head."""
_BARE = re.compile(r"\b(?P<of>профсоюз|работодател)[а-яё]{1,3}\b", re.IGNORECASE)
_PLURAL = re.compile(r"(?:ий|ов|[яа]ми|[яа]м|[яа]х)$")
_NOMINATIVE = re.compile(r"(?:ия|ии|ы)$")
_IN_LIST = re.compile(r"(?:^|[,;:]|\bи|\bа\s+также)\s*$")
"""Before a nominative of several, whose form a genitive of one has, too."""
_BARELY = {"профсоюз": "профсоюзы", "работодател": "работодатели"}


def sides(told: list[Told], anchors: tuple[Told, ...]) -> list[Mention]:
    """Return the place, the unions and the employers; none where one of them is not told."""
    if not any(_SOCIAL.search(one.span.text) for one in told):
        return []
    for at, one in enumerate(told):
        beside = any(each in anchors or each.document for each in told[max(0, at - 1) : at + 1])
        if one.headline or one.earlier or not beside:
            continue
        bodies = list(_bodies(one))
        unions = next((each for each in bodies if re.search(_UNIONS, each.name, re.I)), None)
        employers = next((each for each in bodies if re.search(_EMPLOYERS, each.name, re.I)), None)
        place = _place(one, told, bodies)
        if unions is not None and employers is not None and place is not None:
            return [place, unions, employers]
    return []


def _place(one: Told, told: list[Told], bodies: list[Mention]) -> Mention | None:
    """Return the first region or town of a sentence, else of the text, in no body's name.

    One where it was signed only if there is no other.
    """
    places = [
        (each, place)
        for each in (one, *told)
        for place in each.places
        if place.entry.kind in "rc" and not place.weak
    ]
    free = [
        (each, place)
        for each, place in places
        if not any(body.start <= place.start < body.end for body in bodies)
    ]
    apart = [place for each, place in free if not VENUE.search(each.before(place.start))]
    return next((place for place in (*apart, *(place for _, place in free))), None)


def _bodies(told: Told) -> Iterator[Mention]:
    """Yield the unions and employers that a sentence names, the fullest names first."""
    of_them = rf"{_UNIONS}|{_EMPLOYERS}"
    yield from (one for one in told.organisations if re.search(of_them, one.name, re.IGNORECASE))
    text = told.span.text
    for match in _NAMED.finditer(text):
        yield _mention(told, *match.span(), _called(text, match))
        shared = _SHARED.match(text, match.end())
        if shared is not None:
            name = f"{_head(match['head'])} {shared['of']}"
            yield _mention(told, *shared.span("of"), name)
    for match in _BARE.finditer(text):
        yield _mention(told, *match.span(), _BARELY[match["of"].lower()])


def _called(text: str, match: re.Match[str]) -> str:
    """Return a name in the nominative with its adjectives: «региональная федерация профсоюзов»."""
    rest = text[match.end("head") : match.end()]
    listed = _NOMINATIVE.search(match["head"]) and _IN_LIST.search(text[: match.start()])
    if listed or _PLURAL.search(match["head"]):
        return _head(match["head"], plural=True) + rest
    for noun in readings(match["head"]):
        if {"NOUN", "sing"} <= noun.tags:
            _, words = adjectives.before(text, match.start("head"), noun)
            if words or noun.case == "nomn":
                led = [adjectives.nominative(one, noun) for one in words]
                return " ".join([*led, _head(match["head"], plural=False)]) + rest
    return _head(match["head"]) + rest


def _head(word: str, *, plural: bool | None = None) -> str:
    """Return a head in the nominative, one of several as such."""
    one, many = next(forms for stem, *forms in _HEADS if word.lower().startswith(stem))
    said = many if (_PLURAL.search(word) if plural is None else plural) else one
    return said[0].upper() + said[1:] if word[0].isupper() else said


def _mention(told: Told, start: int, end: int, name: str) -> Mention:
    begin = told.span.start
    return Mention(Entry(BODY, "", name, name, name), begin + start, begin + end, name)
