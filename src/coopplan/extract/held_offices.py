"""Which office a Russian or Kazakh sentence gives to whom, and of which place the office is.

English offices are given out by ``en.posts``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.kk import endings as endings_kk
from coopplan.extract.kk import two_offices as two_offices_kk
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.ru import missions as missions_ru
from coopplan.extract.ru import pointed as pointed_ru
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang


def with_offices(
    sentence: Span,
    lang: Lang,
    people: list[Person],
    places: list[Mention],
    offices: list[Office],
) -> list[Person]:
    """Return the people of a sentence, each with the office and the place that it gives them."""
    result = []
    for at, person in enumerate(people):
        floor = people[at - 1].end if at else sentence.start
        ceiling = people[at + 1].start if at + 1 < len(people) else sentence.end
        office = _before(sentence, lang, person, floor, places, offices)
        if office is None:
            office = _after(sentence, person, ceiling, places, offices)
            if lang is Lang.KK and office is not None and office.end + 1 >= ceiling:
                office = None  # «Асан Үсенов, министр Болат Серіков»
        if office is None:
            if lang is Lang.RU:
                person = pointed_ru.placed(sentence, person, places)
            elif lang is Lang.KK:
                place = _of_brackets(sentence, person, places)
                place = place or _on_behalf(sentence, person, floor, places)
                person = replace(person, place=place)
            result.append(person)
            continue
        place = _of_brackets(sentence, person, places) if lang is Lang.KK else None
        both = two_offices_kk.first(sentence, office, offices, places) if lang is Lang.KK else None
        whole = office if both is None else replace(office, start=both.start)
        place = place or _place(sentence, lang, person, whole, floor, places)
        if place is None and lang is Lang.RU:
            place = pointed_ru.of_earlier_office(sentence, office, floor, places, offices)
            place = place or pointed_ru.placed(sentence, person, places).place
        if place is None and lang is Lang.KK:
            place = _on_behalf(sentence, person, floor, places)
        local = place is None
        result.append(replace(person, office=office, place=place, local=local))
    return _plural(sentence, lang, result, places, offices)


def _of_brackets(sentence: Span, person: Person, places: list[Mention]) -> Mention | None:
    """Return the place in brackets behind a Kazakh name: «Асан Үсенов (Абай облысы)»."""
    after = sentence.text[person.end - sentence.start :]
    for one in places:
        said = sentence.text[one.start - sentence.start : one.end - sentence.start]
        if one.start > person.end and after.startswith((f" ({said})", f" ({said},")):
            return one
    return None


_GENITIVE_KK = re.compile(r"(?:н|д|т)(?:ың|ің)$")
_IN_CHARGE = re.compile(r"^\s+по\s+(?:[а-яё-]+(?:,?\s+)){1,8}$")
"""The field behind a place: «заместитель главы Омска по социальной и жилищной политике …»."""
_TITLES = re.compile(r"\b(?:Prof|Dr|Mr|Mrs|Ms|Hon|Eng|Atty|Gen)\.\s?")


def _before(
    sentence: Span,
    lang: Lang,
    person: Person,
    floor: int,
    places: list[Mention],
    offices: list[Office],
) -> Office | None:
    """Return the office whose words lead up to the name with no verb or stop between.

    In Kazakh one in the genitive is only whose: «Президенттің Оралдағы өкілі».
    """
    for office in reversed(offices):
        said = sentence.text[office.start - sentence.start : office.end - sentence.start]
        if lang is Lang.KK and _GENITIVE_KK.search(said):
            continue
        if floor <= office.start and office.end <= person.start and not office.plural:
            gap = _TITLES.sub("", _blank(sentence, office.end, person.start, places))
            gap = _IN_CHARGE.sub(" ", gap) if lang is Lang.RU else gap
            if len(gap.split()) <= 9 and not re.search(
                r"[.;:!?]|\b(?:и|и\s+с|вместе|с|а также|және|мен|пен|and|with|подписал\w*|"
                r"встретил\w*|который)\b",
                gap,
            ):
                return office
    return None


def _after(
    sentence: Span, person: Person, ceiling: int, places: list[Mention], offices: list[Office]
) -> Office | None:
    """Return the office that stands behind the name: «Пётр Иванов, губернатор …»."""
    for office in offices:
        if person.end <= office.start and office.end <= ceiling and not office.plural:
            gap = _blank(sentence, person.end, office.start, places).strip()
            if re.fullmatch(r"[,(–—-]\s*(?:the|\w{0,12})?|\(", gap):
                return office
            return None
    return None


def _blank(sentence: Span, start: int, end: int, places: list[Mention]) -> str:
    """Return the text between two places of the sentence without the names of places."""
    text = sentence.text[start - sentence.start : end - sentence.start]
    for one in places:
        if start <= one.start and one.end <= end:
            text = text.replace(
                sentence.text[one.start - sentence.start : one.end - sentence.start], " ", 1
            )
    return text


def _place(
    sentence: Span,
    lang: Lang,
    person: Person,
    office: Office,
    floor: int,
    places: list[Mention],
) -> Mention | None:
    """Return the region or city of an office: after it, or right before it, by language."""
    stop = person.start if office.end <= person.start else sentence.end
    after = [one for one in places if office.end - 2 <= one.start and one.end <= stop]
    if office.end > person.start:
        after = [one for one in after if one.start - office.end < 40]
    inside = [one for one in places if office.start <= one.start and one.end <= office.end]
    before = [
        one
        for one in places
        if floor <= one.start
        and one.end <= office.start
        and _leads_to(_blank(sentence, one.end, office.start, places), lang)
    ]
    if lang is Lang.RU:
        before = [one for one in before if not _VENUE.search(_lead(sentence, one))]
        before = [one for one in before if one.weak or not _GOES.search(_lead(sentence, one))]
    order = before[::-1] + inside if lang is Lang.KK else inside + after + before[::-1]
    near = before[::-1] + inside if lang is Lang.KK else inside + after
    if lang is Lang.KK and _SENT.search(office.name):
        seats = [
            one for one in before if one.entry.kind == "r" and _SEAT.search(sentence.said(one))
        ]
        if seats:
            return seats[-1]
    if lang is Lang.KK:
        near = [one for one in near if not _is_where(sentence, one, places)]
        order = [one for one in order if not _is_where(sentence, one, places)]
    nations = [one for one in near if one.entry.kind == "n"]
    sent_there = any(missions_ru.names_one(sentence.said(one)) for one in nations)
    if lang is Lang.RU and (sent_there or _OF_NATION.search(office.name)):
        sent = [*(one for one in before[::-1] if one.entry.kind == "n"), *nations]
        if sent:
            return next((one for one in sent if not _VENUE.search(_lead(sentence, one))), None)
    nearer = [one for one in order if one.entry.kind != "n" or lang is Lang.KK]
    return next(iter(nearer or nations), None)


_OF_NATION = re.compile(r"\b(?:посол|консул|генконсул|торгпред)\b")
"""Who speaks for a country, wherever he sits: «консул Казахстана в Омске»."""
_PORTFOLIO = re.compile(r"\s*[А-ЯӘҒҚҢӨҰҮҺІ]\w+(?:\s+(?:және\s+)?\w+){0,6}\s+")
"""The field of a minister, between the country and the office: «ҚР Қорғаныс … министрі»."""
_LOCATIVE = re.compile(r"[дт][ае](?:ғы|гі)?$")
"""«Бүгін Астанада Премьер-министр …», «Сианьдағы кездесуде әкім …»: where it was, not whose."""


_LIST = re.compile(r"\s*(?:,|және|мен|пен|бен)\s*")


def _is_where(sentence: Span, one: Mention, places: list[Mention]) -> bool:
    """Tell whether a place, or the last one of its list, is in the locative: «А мен Бдағы»."""
    for other in sorted(places, key=lambda each: each.start):
        gap = sentence.text[one.end - sentence.start : max(0, other.start - sentence.start)]
        if other.start > one.start and _LIST.fullmatch(gap):
            one = other
    return _LOCATIVE.search(endings_kk.ending(sentence.said(one), one)) is not None


_SENT = re.compile(r"өкілетті өкіл", re.IGNORECASE)
_SEAT = re.compile(r"[дт][ае]ғы$|[дт]егі$")
"""The region that a government's envoy heads: «үкіметтің Шүй облысындағы өкілетті өкілі»."""
_VENUE = re.compile(r"(?<!\w)[Вв]о?\s+(?:город[еа]\s+|г\.\s*)?$")
"""«Сегодня в Душанбе министр …»: where it was, not whose minister."""


_GOES = re.compile(
    r"(?<!\w)(?:из|на|до|через|под|по|для|от|у|за|к|о|об|со?|при|про)\s+(?:город[а-я]*\s+|г\.\s*)?$",
    re.IGNORECASE,
)
"""«Из Омска губернатор привёз …», «с Омской областью министр подписал …»: not whose."""


def _lead(sentence: Span, one: Mention) -> str:
    return sentence.text[: one.start - sentence.start]


def _leads_to(gap: str, lang: Lang) -> bool:
    """Tell whether what stands between a place and an office leaves them together."""
    if re.fullmatch(r"\W*(?:во главе с|возглавля\w+)\W*", gap):
        return True
    if lang is Lang.KK and _PORTFOLIO.fullmatch(gap):
        return True
    gap = _LIST.sub(" ", gap) if lang is Lang.KK else gap
    return len(gap.split()) <= (2 if lang is Lang.KK else 0)


def _plural(
    sentence: Span,
    lang: Lang,
    people: list[Person],
    places: list[Mention],
    offices: list[Office],
) -> list[Person]:
    """Share «губернаторы Омской и Томской областей – А и Б» out in the order of the words.

    In Kazakh the places lead up to the office: «Омбы мен Томск облыстарының губернаторлары А, Б».
    """
    for office in offices:
        following = [one for one in people if one.start >= office.end and one.office is None]
        if not office.plural or not following:
            continue
        there = [one for one in places if office.end <= one.start < following[0].start]
        if lang is Lang.KK:
            if _WORDS.search(_blank(sentence, office.end, following[0].start, places)):
                continue
            there = _ahead(sentence, office, people, places)
        regions = [one for one in there if one.entry.kind != "n"]
        there = regions if len(regions) == len(following) else there
        named = [_named_before(sentence, one, places) for one in following]
        if lang is Lang.RU and all(named):
            there = [one for one in named if one is not None]
        for at, person in enumerate(following):
            place = there[at] if len(there) == len(following) else person.place
            people[people.index(person)] = replace(
                person, office=office, place=place, local=place is None
            )
    return people


_WORDS = re.compile(r"\w{2,}(?<!тиісінше)")
"""Between a Kazakh plural office and a name that it is not of."""
_DASH = re.compile(r"\s*[–—-]\s*|\s+")


def _named_before(sentence: Span, person: Person, places: list[Mention]) -> Mention | None:
    """Return the place that a dash joins to a name: «главы районов: … — А и … — Б»."""
    for one in places:
        gap = sentence.text[one.end - sentence.start : max(0, person.start - sentence.start)]
        if one.end <= person.start and _DASH.fullmatch(gap):
            return one
    return None


_RESPECTIVELY = re.compile(
    r"(?:,|\s|\bүкімет(?:тері)?(?:нің)?\b|\bмен\b|\bпен\b|\bбен\b|\bжәне\b|\bтиісінше\b|\w+(?:лық|лік|тық|тік)\b)*"
)


def _ahead(
    sentence: Span, office: Office, people: list[Person], places: list[Mention]
) -> list[Mention]:
    """Return the places of a list that leads up to a plural office, in the order of the words."""
    floor = max((one.end for one in people if one.end <= office.start), default=sentence.start)
    result: list[Mention] = []
    until = office.start
    for one in sorted(places, key=lambda each: -each.start):
        if one.end > until or one.start < floor:
            continue
        gap = sentence.text[one.end - sentence.start : until - sentence.start]
        if not _RESPECTIVELY.fullmatch(gap):
            break
        result.insert(0, one)
        until = one.start
    return result


_ON_BEHALF = re.compile(
    r"\s+(?:(?:әкімдігі|әкімшілігі|үкіметі|билігі|басшылығы|директорлар|бақылау|кеңесі|басқармасы|"
    r"компания|корпорация|университет|облысы|қаласы|ауданы)\w*\s+){0,3}?"
    r"(?:атынан|тарапынан|жағынан)\b[^.;:]*"
)


def _on_behalf(sentence: Span, person: Person, floor: int, places: list[Mention]) -> Mention | None:
    """Return the place on whose behalf a Kazakh sentence lets a person act: «Омбы атынан …»."""
    for one in sorted(places, key=lambda each: -each.start):
        gap = sentence.text[one.end - sentence.start : max(0, person.start - sentence.start)]
        if floor <= one.start and one.end <= person.start and _ON_BEHALF.fullmatch(gap):
            return one
    return None
