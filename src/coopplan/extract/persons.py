"""People whom a Russian or Kazakh sentence names, each with the office and place of the name.

One person is one ``Person`` however often and in whatever case the text names them: mentions are
joined by the first letters of the first name and the stem of the surname. English names are read by
``names_en``, their offices by ``posts_en``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.names import is_patronymic, nominative
from coopplan.extract.offices import Office
from coopplan.extract.places import Mention
from coopplan.extract.sentences import LETTER, UPPER, Span
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

_LOW = "a-zа-яёәғқңөұүһіà-ÿā-ſșțạ-ỹ"
_NAME = (
    rf"[{UPPER}](?:[{_LOW}’']+|[{UPPER}]{{2,}})"
    rf"(?:-[{UPPER}]?[{_LOW}’']+)*"
)
_INITIAL = rf"[{UPPER}]\.\s?(?:[{UPPER}]\.\s?)?"
_PARTICLE = r"(?:(?:al|el|ad|as|bin|ibn|bint|van|von|der|de|da|di|dos|la)[- ]){0,2}"
_SON = r"(?: (?:оглы|оглу|угли|уулу|улы|кызы|гызы|кизи)(?!\w))?"
_PERSON = re.compile(
    rf"(?<![{LETTER}\w-])(?:(?P<init>{_INITIAL})(?P<sur>{_NAME})"
    rf"|(?P<one>{_NAME}|У(?= [{UPPER}]))[ \u00a0]+(?:[A-Z]\.\s)?"
    rf"(?P<two>{_PARTICLE}{_NAME}{_SON}|[ИУЮЭ](?![\w.]))"
    rf"(?:[ \u00a0]+(?P<three>{_PARTICLE}{_NAME}))?)(?![{LETTER}-])"
)
_KK_CASE = re.compile(
    r"(?:н(?:ың|ің)|д(?:ың|ің)|т(?:ың|ің)|ға|ге|қа|ке|ны|ні|ды|ді|ты|ті|нан|нен|дан|ден|тан|тен|"
    r"мен|бен|пен)$"
)
_PAST_NAME = re.compile(r"(?:балды|келді|берді|болды|тұрды|қалды|тілді)$")
"""Kazakh names that are verbs in the past («Сатыбалды») and have no case ending."""
_NOT_NAMES = re.compile(
    r"^(?:Глав|Губернатор|Аким|Хоким|Мэр|Президент|Председател|Министр|Правительств|Республик|"
    r"Област|Кра[йя]|Форум|Совет|Федерац|Российск|Стороны|Документ|Соглашени|Меморандум|План|"
    r"Протокол|Программ|Также|Вместе|Кроме|После|Подпис|Об|Сегодня|Восточн|Западн|Северн|Южн|"
    r"Больш(?:ой|ого|ая|ом)$|Стар(?:ый|ая|ого|ой|ом)$|Нов(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых)$|"
    r"Чист(?:ый|ая|ой|ого)$|Велик(?:ий|ая|ого|ой|ом|ие|их)$|Государств|Национальн|Народн|Центральн|Облыс|Әкім|"
    r"Губернатор|Басшы|Республика|Мемлекет|Тараптар|Құжат|Ресей|Қазақстан|Халық|Соғыс|"
    r"ТОО|ООО|АО|ЖШС|АҚ|Қол$|Қойды|Орталық|Басты|Жаңалық|Главная|Новости|Еуразия|Жоғары|"
    r"Бірінші|Ұлттық|Халықаралық|Азия|Консультативтік|[IVXL]+$)"
)


@frozen
class Person:
    """A person as one sentence names them; ``score`` is how surely the name was read."""

    name: str
    start: int
    end: int
    score: float
    office: Office | None = None
    place: Mention | None = None
    local: bool = False

    @property
    def key(self) -> str:
        """What mentions of one person share: an initial and the stem of the surname."""
        words = re.sub(
            r",? (?:jr\.?|sr\.?|iii?|iv)$", "", self.name.lower().replace("ё", "е")
        ).split()
        return f"{words[0][0]}.{re.sub(r'[аеиоуыэюяьй]+$', '', words[-1])[:8]}"


def find(sentence: Span, lang: Lang, places: list[Mention], offices: list[Office]) -> list[Person]:
    """Return the people that a sentence names, with their offices and places."""
    people: list[Person] = []
    at = 0
    while match := _PERSON.search(sentence.text, at):
        got = _named(sentence, match, lang, places, offices)
        if got is None:
            at = match.start("sur") if match["sur"] else match.end("one")
            at = max(at, match.start() + 1)
            continue
        if people and not sentence.text[people[-1].end - sentence.start : match.start()].strip():
            last = people.pop()
            got = replace(got, name=f"{last.name} {got.name}", start=last.start, score=last.score)
        people.append(got)
        at = got.end - sentence.start
    return _with_offices(sentence, lang, people, places, offices)


def _named(
    sentence: Span,
    match: re.Match[str],
    lang: Lang,
    places: list[Mention],
    offices: list[Office],
) -> Person | None:
    words = [match[key] for key in ("one", "two", "three") if match[key]]
    if match["init"]:
        words = [match["init"].strip(), match["sur"]]
    start = sentence.start + match.start()
    if len(words) == 3 and words[2][0].isascii():
        words.pop()
    if words[0].isupper() and 1 < len(words[0]) < 5 and not words[-1].isupper():
        return None  # «в ДФО Юрием …»
    if any(word[0].isascii() for word in words):
        return None  # a Latin name in a Cyrillic text is that of a paper or a company
    if _NOT_NAMES.match(words[0].capitalize()) or _is_common(words[1]):
        return None
    if len(words) == 3 and _is_common(words[2]):
        words.pop()
    if lang is Lang.RU and _NAMED_AFTER.search(sentence.text[: match.start()]):
        return None
    taken = [(one.start, one.end) for one in places if not _is_first_name(one, start)]
    taken += [(one.start, one.end) for one in offices]
    while words:
        end = start + _length(sentence, match, len(words))
        if len(words) < 2 or not any(s < end and start < e for s, e in taken):
            break
        words.pop()
    if len(words) < 2:
        return None
    if (
        len(words) == 3
        and lang is Lang.RU
        and not is_patronymic(words[1])
        and not _third(words, lang)
    ):
        words.pop()
        end = start + _length(sentence, match, 2)
    if lang is Lang.RU:
        return _russian(sentence, words, start, end, offices)
    if lang is Lang.KK and _goes_on(words):
        words.pop()
        end = start + _length(sentence, match, 2)
    if lang is Lang.KK:
        words[-1] = _stripped(words[-1], sentence.text[end - sentence.start :])
    return Person(" ".join(_proper(word) for word in words), start, end, 1.0)


_NAMED_AFTER = re.compile(r"\b(?:имени|им\.)\s*$", re.IGNORECASE)
_SURNAME = re.compile(
    r"(?:ов|ев|ёв|ин|ын|енко|ук|юк|як|их|ых)(?:а|у|ым|ой|е)?$|(?:ov|ev|in|man|son)$"
)


def _is_common(word: str) -> bool:
    """Tell whether the second word of a pair is no surname («Народного», but not «Новосёлов»)."""
    return _NOT_NAMES.match(word.capitalize()) is not None and not _SURNAME.search(word.lower())


def _length(sentence: Span, match: re.Match[str], count: int) -> int:
    if match["init"]:
        return match.end() - match.start()
    key = ("one", "two", "three")[count - 1]
    return match.end(key) - match.start()


def _third(words: list[str], lang: Lang) -> bool:
    if is_patronymic(words[2]) or words[2].lower().endswith(("улы", "ұлы", "кызы", "оглы")):
        return True
    return lang is Lang.RU and _of_three(words)


def _of_three(words: list[str]) -> bool:
    """Tell whether a foreigner has three names, none of which the Russian dictionary knows."""
    from coopplan.extract.morphology import is_known

    return not any(is_known(word) for word in words[1:]) and not _SURNAME.search(words[1].lower())


def _goes_on(words: list[str]) -> bool:
    """Tell whether a third word is another one: «Ольга Любимова Жеңістің 80 жылдығына»."""
    whole = len(words) == 3 and not _third(words, Lang.KK) and not is_patronymic(words[1])
    return whole and _stripped(words[2], "") != words[2]


def _is_first_name(mention: Mention, start: int) -> bool:
    return mention.entry.kind == "c" and mention.start == start and mention.weak


def _proper(word: str) -> str:
    if word.isupper() and len(word) > 2:
        return "-".join(part.capitalize() for part in word.split("-"))
    return word


def _stripped(word: str, after: str) -> str:
    """Cut a Kazakh case ending from a surname, but not from one that ends so by nature."""
    match = _KK_CASE.search(word.lower())
    if _PAST_NAME.search(word.lower()):
        return word
    if match and len(word) - len(match.group()) >= 4:
        stem = word[: match.start()]
        if re.search(r"[аәеоуияюэыі]$", stem.lower()) and match.group()[0] in "мнғг":
            return stem
        if re.search(r"(?:ов|ев|ин|ко|ий|ұлы|бек|бай|[бвгғджзйкқлмнңпрстфхцчшщ])$", stem.lower()):
            return stem
    return word


def _russian(
    sentence: Span, words: list[str], start: int, end: int, offices: list[Office]
) -> Person | None:
    from coopplan.extract.morphology import readings

    first = readings(words[0])
    is_name = any("Name" in one.tags for one in first if one.known)
    known = any(one.known for one in first)
    last = readings(words[-1])
    is_name = is_name or len(words[-1]) == 1
    surname = any("Surn" in one.tags or not one.known for one in last)
    surname = surname or _SURNAME.search(words[-1].lower()) is not None
    before = [one for one in offices if one.end <= start]
    posted = bool(before) and start - before[-1].end < 60 and "ADJF" not in first[0].tags
    # Kazakh and Uzbek surnames are often given names: «Жаксылык Омар».
    surname = surname or (posted and any("Name" in one.tags for one in last))
    if "." not in words[0] and known and not is_name and not (posted and surname):
        return None
    if not is_name and not surname:
        return None
    hint = before[-1].case if before and start - before[-1].end < 90 else None
    if len(words[-1]) == 1:
        return Person(" ".join(words), start, end, 1.0)
    got, score = nominative(tuple(_proper(word) for word in words), hint)
    if score == 0.0:
        got = tuple(_proper(word) for word in words)
    return Person(" ".join(got), start, end, score)


def _with_offices(
    sentence: Span,
    lang: Lang,
    people: list[Person],
    places: list[Mention],
    offices: list[Office],
) -> list[Person]:
    result = []
    for at, person in enumerate(people):
        floor = people[at - 1].end if at else sentence.start
        ceiling = people[at + 1].start if at + 1 < len(people) else sentence.end
        office = _before(sentence, person, floor, places, offices)
        if office is None:
            office = _after(sentence, person, ceiling, places, offices)
        if office is None:
            result.append(person)
            continue
        place = _place(sentence, lang, person, office, floor, places)
        local = place is None
        result.append(replace(person, office=office, place=place, local=local))
    return _plural(sentence, result, places, offices)


_TITLES = re.compile(r"\b(?:Prof|Dr|Mr|Mrs|Ms|Hon|Eng|Atty|Gen)\.\s?")


def _before(
    sentence: Span, person: Person, floor: int, places: list[Mention], offices: list[Office]
) -> Office | None:
    """Return the office whose words lead up to the name with no verb or stop between."""
    for office in reversed(offices):
        if floor <= office.start and office.end <= person.start and not office.plural:
            gap = _TITLES.sub("", _blank(sentence, office.end, person.start, places))
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
    order = before[::-1] + inside if lang is Lang.KK else inside + after + before[::-1]
    near = before[::-1] + inside if lang is Lang.KK else inside + after
    if lang is Lang.KK:
        near = [one for one in near if not _LOCATIVE.search(_said(sentence, one))]
        order = [one for one in order if not _LOCATIVE.search(_said(sentence, one))]
    nations = [one for one in near if one.entry.kind == "n"]
    nearer = [one for one in order if one.entry.kind != "n" or lang is Lang.KK]
    return next(iter(nearer or nations), None)


_PORTFOLIO = re.compile(r"\s*[А-ЯӘҒҚҢӨҰҮҺІ]\w+(?:\s+(?:және\s+)?\w+){0,6}\s+")
"""The field of a minister, between the country and the office: «ҚР Қорғаныс … министрі»."""
_LOCATIVE = re.compile(r"(?:да|де|та|те|нда|нде)$")
"""«Бүгін Астанада Премьер-министр …»: where it was, not whose the office is."""


def _said(sentence: Span, one: Mention) -> str:
    return sentence.text[one.start - sentence.start : one.end - sentence.start]


def _leads_to(gap: str, lang: Lang) -> bool:
    """Tell whether what stands between a place and an office leaves them together."""
    if re.fullmatch(r"\W*(?:во главе с|возглавля\w+)\W*", gap):
        return True
    if lang is Lang.KK and _PORTFOLIO.fullmatch(gap):
        return True
    return len(gap.split()) <= (2 if lang is Lang.KK else 0)


def _plural(
    sentence: Span, people: list[Person], places: list[Mention], offices: list[Office]
) -> list[Person]:
    """Share «губернаторы Омской и Томской областей – А и Б» out in the order of the words."""
    for office in offices:
        following = [one for one in people if one.start >= office.end and one.office is None]
        if not office.plural or not following:
            continue
        there = [one for one in places if office.end <= one.start < following[0].start]
        regions = [one for one in there if one.entry.kind != "n"]
        there = regions if len(regions) == len(following) else there
        for at, person in enumerate(following):
            place = there[at] if len(there) == len(following) else None
            people[people.index(person)] = replace(
                person, office=office, place=place, local=place is None
            )
    return people
