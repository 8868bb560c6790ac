"""People whom a Russian or Kazakh sentence names; ``held_offices`` gives them their offices.

One person is one ``Person`` however often and in whatever case the text names them: mentions are
joined by the first letters of the first name and the stem of the surname. English names are read by
``en.names``, their offices by ``en.posts``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.kk import full_names as full_names_kk
from coopplan.extract.kk import openers as openers_kk
from coopplan.extract.mention import Mention
from coopplan.extract.names import SURNAMES_FIRST, is_patronymic, nominative, surname_first
from coopplan.extract.offices import Office
from coopplan.extract.ru import lettered as lettered_ru
from coopplan.extract.ru import three_names
from coopplan.extract.ru.named_case import FROM, given_first, governed
from coopplan.extract.sentences import LETTER, UPPER, Span
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

_LOW = "a-zа-яёәғқңөұүһіà-ÿā-ſșțạ-ỹ"
_NAME = (
    rf"[{UPPER}](?:[{_LOW}’']+|[{UPPER}]{{2,}})"
    rf"(?:-[{UPPER}]?[{_LOW}’']+)*"
)
_INITIAL = rf"(?:[{UPPER}]|Дж)\.\s?(?:[{UPPER}]\.\s?)?"
_PARTICLE = (
    r"(?:(?:al|el|ad|as|bin|ibn|bint|van|von|der|de|da|di|dos|la|бин|ибн|бинт|(?<![мнңзж] )бен|"
    r"[әӘ]л)[- ]){0,2}"
)
"""«Ахмед бен Али»: as «and» it stands behind м, н, ң, з, ж alone."""
_SON = r"(?: (?:оглы|оглу|угли|уулу|улы|кызы|гызы|кизи)(?!\w))?"
_PERSON = re.compile(
    rf"(?<![{LETTER}\w-])(?:(?P<init>{_INITIAL})(?P<sur>{_NAME})"
    rf"|(?P<one>{_NAME}|У(?= [{UPPER}]))[ \u00a0]+(?:[A-Z]\.\s)?"
    rf"(?P<two>{_PARTICLE}{_NAME}{_SON}|[ИУЮЭ](?![\w.])|А(?= [{UPPER}]))"
    rf"(?:[ \u00a0]+(?P<three>{_PARTICLE}{_NAME}))?)(?![{LETTER}-])"
)
_KK_CASE = re.compile(
    r"(?:н(?:ың|ің)|д(?:ың|ің)|т(?:ың|ің)|ға|ге|қа|ке|ны|ні|ды|ді|ты|ті|нан|нен|дан|ден|тан|тен|"
    r"мен|бен|пен)$"
)
_KK_SON = re.compile(r"\w{3,}(?P<son>ұлы|қызы)(?:на|ның|ны|нан|мен)$", re.IGNORECASE)
_PAST_NAME = re.compile(r"(?:балды|келді|берді|болды|тұрды|қалды|тілді)$|түркмен$")
"""Kazakh names that are verbs in the past («Сатыбалды») and have no case ending; «Түркмен»."""
_NOT_NAMES = re.compile(
    r"^(?:Глав|Губернатор|Аким|Хоким|Мэр|Президент|Председател|Министр|Правительств|Республик|"
    r"Област|Кра[йя]|Форум|Совет|Федерац|Российск|Стороны|Документ|Соглашени|Меморандум|План|"
    r"Жогорку|Жоғорғу|Ынтымак|Маджлис|Мажлис|Олий|Милли|Протокол|Программ|Также|Вместе|Кроме|После|Подпис|Об|Сегодня|Восточн|Западн|Северн|Южн|"
    r"Больш(?:ой|ого|ая|ом)$|Стар(?:ый|ая|ого|ой|ом)$|Нов(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых)$|"
    r"Чист(?:ый|ая|ой|ого)$|Велик(?:ий|ая|ого|ой|ом|ие|их)$|Государств|Национальн|Народн|Центральн|Облыс|Әкім|"
    r"Губернатор|Басшы|Республика|Мемлекет|Тараптар|Құжат|Ресей|Қазақстан|Халық|Соғыс|"
    r"ТОО|ООО|АО|ЖШС|АҚ|Қол$|Қойды|Орталық|Басты|Жаңалық|Главная|Новости|Еуразия|Жоғары|"
    r"Елбасы(?:ның|н|на)?$|Ел(?:і|іні?ң|дері)$|Бірінші|Ұлттық|Халықаралық|Азия|Консультативтік|[IVXL]+$|\w+(?:[лдт]ықтар|[лдт]іктер)$|"
    r"\w+(?:лар|лер|дар|дер|тар|тер)(?:ды|ді|дың|дің|ға|ге)$|Қонақ|Мейман|Делегат|Депутат|"
    r"Бағдарлама|Қаулы|Келісім|Хаттама|Отырыс|Рәсім|Мәжіліс|Сенат$|Біріккен|Қаражат|Кеңес(?:і|інің|те)?$|"
    r"Топ(?:тың|қа|тан|пен)$|Кездесу|Сапар(?:лар)?(?:[ыі]?н?(?:да|а|нан|мен|н|ың|ын)?|да|ға|дан|мен)?$|Жиын)"
)


@frozen
class Person:
    """A person as one sentence names them; ``score`` is how surely the name was read.

    ``voiced``: the sentence says in so many words that they sign for ``place``.
    """

    name: str
    start: int
    end: int
    score: float
    office: Office | None = None
    place: Mention | None = None
    local: bool = False
    voiced: bool = False

    @property
    def key(self) -> str:
        """What mentions of one person share: an initial and the stem of the surname."""
        name = self.name.lower().replace("ё", "е")
        name = re.sub(r",? (?:jr\.?|sr\.?|iii?|iv)$", "", name)
        words = re.sub(r"(?<=\w)\.(?=\w)", ". ", name).split()
        return f"{words[0][0]}.{re.sub(r'[аеиоуыэюяьй]+$', '', words[-1])[:8]}"


def find(sentence: Span, lang: Lang, places: list[Mention], offices: list[Office]) -> list[Person]:
    """Return the people that a sentence names, in order."""
    people = _find(sentence, lang, places, offices)
    return _in_one_case(sentence, people, offices) if lang is Lang.RU else people


def _find(sentence: Span, lang: Lang, places: list[Mention], offices: list[Office]) -> list[Person]:
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
            lead = sentence.text[: last.start - sentence.start]
            if lang is Lang.RU and three_names.of_place(lead):
                people.append(got)  # «аким района Магжана Жумабаева Асет Ермеков»
                at = got.end - sentence.start
                continue
            if lang is Lang.RU and three_names.two_people(last.name, got.name):
                people += [last, got]
                at = got.end - sentence.start
                continue
            got = replace(got, name=f"{last.name} {got.name}", start=last.start, score=last.score)
        people.append(got)
        at = got.end - sentence.start
    return people


_JOINED = re.compile(r"\s*(?:,|и|а также|,\s*а также)\s+", re.IGNORECASE)


def _in_one_case(sentence: Span, people: list[Person], offices: list[Office]) -> list[Person]:
    """Read the names of a list in the case of the first: «в лице Ольги Зуевой и Олега Рощина»."""
    result: list[Person] = []
    case: str | None = None
    for at, one in enumerate(people):
        own = [each for each in offices if each.end <= one.start]
        held = bool(own) and (not at or own[-1].start >= people[at - 1].end)
        begin = own[-1].start if held else one.start
        floor = people[at - 1].end if at else begin
        gap = sentence.text[floor - sentence.start : begin - sentence.start]
        if not (at and _JOINED.fullmatch(gap)):
            case = None
        if case is None:
            case = (own[-1].case if held else None) or governed(
                sentence.text[: begin - sentence.start]
            )
        elif not (held and own[-1].case):
            said = sentence.text[one.start - sentence.start : one.end - sentence.start]
            words = given_first(tuple(_proper(word) for word in said.split()))
            got, score = nominative(words, case)
            if score > one.score and len(words[-1]) > 1:
                one = replace(one, name=" ".join(got), score=score)
        result.append(one)
    return result


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
    shout = words[0].isupper() and 1 < len(words[0]) < 5 and not match["init"]
    if shout and not words[-1].isupper():
        return None  # «в ДФО Юрием …»
    if any(word[0].isascii() for word in words):
        return None  # a Latin name in a Cyrillic text is that of a paper or a company
    if _NOT_NAMES.match(words[0].capitalize()) or _is_common(words[1]):
        return None
    if lang is Lang.RU and not match["init"] and lettered_ru.are(words, sentence.text):
        return None  # «НИЯУ МИФИ»
    if lang is Lang.KK and not match["init"] and _opens_clause(words):
        return None
    if lang is Lang.KK and _shouted(words, sentence):
        return None
    if lang is Lang.KK and full_names_kk.is_water(sentence.text[match.end() :]):
        return None
    if len(words) == 3 and _is_common(words[2]):
        words.pop()
    if lang is Lang.RU and (
        _NAMED_AFTER.search(sentence.text[: match.start()])
        or (
            sentence.text[: match.start()].endswith("«") and sentence.text[match.end() :][:1] == "»"
        )
    ):
        return None  # what stands in quotation marks by itself is a thing
    if lang is Lang.RU and (
        three_names.begin_with_place(words, sentence.text[: match.start()])
        or three_names.begin_with_owner(words)
        or three_names.straddle(words, sentence.text[match.end() :])
    ):
        return None
    called = lang is Lang.RU and _is_called_so(words, start, offices)
    taken = [
        (one.start, one.end)
        for one in places
        if not (_is_first_name(one, start) or (called and one.start == start + len(words[0]) + 1))
    ]
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
        and words[0].lower() not in SURNAMES_FIRST
    ):
        words.pop()
        end = start + _length(sentence, match, 2)
    if lang is Lang.RU:
        return _russian(sentence, words, start, end, offices)
    if lang is Lang.KK and _goes_on(words, sentence.text[end - sentence.start :]):
        words.pop()
        end = start + _length(sentence, match, 2)
    if lang is Lang.KK:
        words[-1] = _stripped(words[-1], sentence.text[end - sentence.start :])
        if surname_first(words):
            words[-1] = _WITH.sub("", words[-1])  # «Ли Ганмен»: no syllable ends in «мен»
        words = full_names_kk.ordered(words)
    joint = "" if lang is Lang.KK and match["init"] and match["init"][-1] == "." else " "
    return Person(joint.join(_proper(word) for word in words), start, end, 1.0)


_NAMED_AFTER = re.compile(r"\b(?:имени|им\.)\s*(?:[А-ЯЁ]\.\s?)*$", re.IGNORECASE)
_SURNAME = three_names.SURNAME


def _is_common(word: str) -> bool:
    """Tell whether the second word of a pair is no surname («Народного», but not «Новосёлов»)."""
    surname = _SURNAME.search(word.lower()) or word.lower().endswith(("ұлы", "қызы"))
    return _NOT_NAMES.match(word.capitalize()) is not None and not surname


def _shouted(words: list[str], sentence: Span) -> bool:
    """Tell whether common words of a line in capitals look like a name: «ҚҰЖАТ ТУРАЛЫ»."""
    last = words[-1].lower()
    named = _SURNAME.search(last) or last.endswith(("ұлы", "қызы", "бек", "бай"))
    return sentence.text.isupper() and all(word.isupper() for word in words) and not named


def _opens_clause(words: list[str]) -> bool:
    """Tell whether the first of Kazakh capital words only opens a clause before a name."""
    whole = len(words) > 2 and not _SURNAME.search(words[1].lower())
    return openers_kk.opens(words[0], before_name=whole)


def _length(sentence: Span, match: re.Match[str], count: int) -> int:
    if match["init"]:
        return match.end() - match.start()
    key = ("one", "two", "three")[count - 1]
    return match.end(key) - match.start()


def _third(words: list[str], lang: Lang) -> bool:
    if is_patronymic(words[2]) or words[2].lower().endswith(("улы", "ұлы", "кызы", "оглы")):
        return True
    return lang is Lang.RU and three_names.foreign(words)


def _goes_on(words: list[str], after: str) -> bool:
    """Tell whether a third word is another one: «Ольга Любимова Жеңістің 80 жылдығына»."""
    if len(words) < 3 or _third(words, Lang.KK) or full_names_kk.ordered(words) != words:
        return False
    return full_names_kk.ends_before_third(words, after) or (
        _stripped(words[2], "") != words[2] and _stands_alone(words[2])
    )


def _stands_alone(word: str) -> bool:
    """Tell whether a word has no particle of a name before it («Әл Хури»)."""
    return " " not in word and "-" not in word


def _is_first_name(mention: Mention, start: int) -> bool:
    return mention.entry.kind == "c" and mention.start == start and mention.weak


def _is_called_so(words: list[str], start: int, offices: list[Office]) -> bool:
    """Tell whether a given name behind an office makes a city's name a surname: «Олег Курган»."""
    from coopplan.language.morphology import readings

    given = any("Name" in one.tags for one in readings(words[0]) if one.known)
    return given and any(one.end <= start and start - one.end < 40 for one in offices)


def _proper(word: str) -> str:
    if word.isupper() and len(word) > 2 and "." not in word:
        return "-".join(part.capitalize() for part in word.split("-"))
    return word


_WITH = re.compile(r"(?<=\w\w)(?:мен|пен|бен)$")


def _stripped(word: str, after: str) -> str:
    """Cut a Kazakh case ending from a surname, but not from one that ends so by nature."""
    if son := _KK_SON.search(word):
        return word[: son.end("son")]
    match = _KK_CASE.search(word.lower())
    if _PAST_NAME.search(word.lower()):
        return word
    if match is None:
        return word
    stem = word[: match.start()]
    if match.group() == "мен" and re.search(r"[аәеоуияюэыій]$", stem.lower()):
        return stem  # «Лю Хуамен», but not «Кармен»
    if len(stem) >= 4:
        if re.search(r"[аәеоуияюэыі]$", stem.lower()) and match.group()[0] in "мнғг":
            return stem
        if re.search(r"(?:ов|ев|ин|ко|ий|ұлы|бек|бай|[бвгғджзйкқлмнңпрстуфхцчшщ])$", stem.lower()):
            return stem
    return word


_COLLEAGUE = re.compile(r"\bколлег\w+\s+$", re.IGNORECASE)


def _russian(
    sentence: Span, words: list[str], start: int, end: int, offices: list[Office]
) -> Person | None:
    from coopplan.language.morphology import is_known, readings

    told = words
    words = list(given_first(tuple(words)))
    first = readings(words[0])
    is_name = any("Name" in one.tags for one in first if one.known)
    known = any(one.known for one in first)
    last = readings(words[-1])
    is_name = is_name or len(words[-1]) == 1
    surname = any("Surn" in one.tags or not one.known for one in last)
    surname = surname or _SURNAME.search(words[-1].lower()) is not None
    before = [one for one in offices if one.end <= start]
    led = before[-1].start if before and start - before[-1].end < 90 else start
    posted = bool(before) and start - before[-1].end < 60 and "ADJF" not in first[0].tags
    # Kazakh and Uzbek surnames are often given names: «Жаксылык Омар».
    surname = surname or (posted and any("Name" in one.tags for one in last))
    eastern = surname_first(words) and not is_known(words[-1])
    eastern_first = words[0].lower() in SURNAMES_FIRST or three_names.of_syllables(words)
    surname = surname or eastern or (posted and eastern_first)
    if "." not in words[0] and known and not is_name and not (surname and (posted or eastern)):
        return None
    if not is_name and not surname:
        return None
    colleague = _COLLEAGUE.search(FROM.sub(" ", sentence.text[: start - sentence.start]))
    if colleague is not None:
        led = start  # «мэр Иван Петров с коллегой из Харбина …»: the office is another's
    hint = before[-1].case if led < start else None
    hint = hint or governed(sentence.text[: led - sentence.start])
    if len(words[-1]) == 1:
        return Person(" ".join(words), start, end, 1.0)
    proper = tuple(_proper(word) for word in words)
    got, score = nominative(proper, hint)
    if score == 0.0 and words != told:
        return None  # «мэром Гданьска Павлом Адамовичем»: no surname stands before
    return Person(" ".join(got if score else proper), start, end, score)
