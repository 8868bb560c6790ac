"""Organisations that a Russian text names: companies, ministries, universities, chambers.

Each is brought to the nominative as the text writes it: «Витебским областным Советом депутатов» is
Витебский областной Совет депутатов. A legal form and a name make one («АО «Заря»»); so does a noun
of an institution with the adjectives before it and the genitives after it. Words that only say what
sort of thing a name is («компания «Заря»») are left out of it. The administration of a place
(правительство, акимат, облисполком) is the place itself and is none here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.gazetteer import BODY, COMPANY, MINISTRY
from coopplan.extract.mention import Mention
from coopplan.extract.ru import adjectives as adjectives_ru
from coopplan.extract.ru import body_tails as body_tails_ru
from coopplan.extract.ru import genitives as genitives_ru
from coopplan.extract.ru import institutions as institutions_ru
from coopplan.extract.ru import latin as latin_ru
from coopplan.extract.ru import legal_forms as legal_forms_ru
from coopplan.extract.ru import lettered as lettered_ru
from coopplan.extract.ru import named_after as named_after_ru
from coopplan.extract.ru import shared_adjectives as shared_adjectives_ru
from coopplan.extract.ru import shared_bodies as shared_bodies_ru
from coopplan.extract.ru.adjectives import cased
from coopplan.extract.ru.genitives import QUOTED
from coopplan.extract.ru.institutions import mention
from coopplan.extract.sentences import Span
from coopplan.language.morphology import inflected, readings

_LATIN = (
    r"(?:\d{1,4}\s+(?=[A-Z]))?[A-Z][\w&.’'-]*"
    r"(?:\s+(?:[A-Z][\w&.’'-]*|\d{1,4}(?=\s+(?:[A-Z]|[А-ЯЁ][а-яё]+\s+[А-ЯЁ]))|of|and|for|&))*"
    rf"(?:{latin_ru.IN_LETTERS}\s+(?:Ltd|LLC|Inc|Corp|Limited|GmbH)\b\.?|"
    r",\s*(?:Ltd|LLC|Inc|Corp|Limited|GmbH)\b\.?)?"
)
_NEXT_LATIN = re.compile(rf"(?:,|\s+и)\s+(?P<name>{_LATIN})")
_FORM = legal_forms_ru.FORM
_SORT = (
    r"компани\w+|фирм\w+|корпораци\w+|госкорпораци\w+|групп\w+(?:\s+компаний)?|холдинг\w*|"
    r"агрохолдинг\w*|концерн\w*|авиакомпани\w+|оператор\w*|инвестор\w*|застройщик\w*|агентств\w+|"
    r"девелопер\w*|предприяти\w+|агрофирм\w+|кластер\w*|агр?омкомпани\w+|объединени\w+|производител\w+|"
    r"микрокредитн\w+ организаци\w+|организаци\w+|"
    r"(?:обществ|товариществ)\w+(?:\s+с\s+(?:ограниченной|дополнительной)\s+ответственностью)|обществ\w+"
)
_FORMS = rf"{_FORM}(?:\s+(?:{_FORM}|[А-ЯЁ]{{2,4}})(?=\s*[«\"“]))?"
"""A legal form, also two of them or whose it is: «СП ООО «Заря»», «ГУП РК «Заря»»."""
_NAMED = re.compile(
    rf"(?<!\w)(?:(?P<form>{_FORMS})(?P<of>\s*{QUOTED}|\s+{_LATIN}|(?<!НАО)\s+[А-ЯЁ][\w-]+)"
    rf"|(?P<caps>(?!(?:М?АПП|КПП|МАПП|ПП|ТРЦ|ТЦ|ТОР|ТОСЭР|ТЛЦ|ЖК|ДК|АЭС|ГЭС|ТЭЦ|СМИ|ИА|ФОК|МТК|СНГ)\b)"
    rf"(?:[А-ЯЁ]{{2,6}}|[А-ЯЁ]{{1,2}}[а-яё]{{1,2}}[А-ЯЁ]{{2,6}}))\s+(?P<called>{QUOTED})"
    rf"|(?P<sort>(?:{_SORT}))\s+(?P<name>{QUOTED}|{_LATIN}))"
)
_SCHOOL = re.compile(
    rf"(?<!\w)(?:(?P<adj>[А-ЯЁ][а-яё-]+(?:ск|цк)(?:ая|ой|ую))\s+)?(?P<of>(?:СОШ|ЦРБ|ДШИ|ДМШ)"
    rf"(?:\s+№\s?\d+)?(?:\s+{QUOTED})?)(?!\w)"
)
"""Schools and hospitals by letters: «Лугская СОШ № 5 «Заря»»."""
_SHORT = re.compile(
    r"(?<![\w-])(?P<short>Мин(?:здрав|транс|сельхоз|экономик|экономразвити|пром|фин|обр|культ|спорт|"
    r"труд|юст|энерго|стро[йяюе]|цифр|природ|связ|обороны|торг|водхоз|восток|туризм|лес|соц|инвест|нефт|геол|"
    r"внешторг|дор|наук|просвещ|образован)[а-я]*|Рос(?:атом|космос|тех|нефть|нефти|сельхоз|гранстро|авиаци|молод|стат|турист|"
    r"потреб|водресурс|лесхоз|имуществ|телеком|агролизинг|гео|банк|вертол|пищ|гвард|кадастр|реестр)[а-я]*|"
    r"[А-ЯЁ][А-Яа-яё]{0,6}(?:Г[А-Я]?У|ФУ)|"
    r"(?:[А-Я][а-я]{0,4})?ТПП|МИД\w?|МЧС|МВД|Госком(?:спорт|туризм|стат|экологи|лес|инвест|имуществ|связ|печат|водхоз|геолог|труд|цен)[а-я]*|РЖД|КТЖ|ВТБ|ЕАБР|ВЭБ)(?![\w-])"
)

_OFFICE_OF = re.compile(
    r"\b(?:ректор|проректор|директор|гендиректор|президент|председател|руководител|начальник|глав)"
    r"[а-яё]{0,3}\s+(?P<short>(?!(?:СНГ|ШОС|ООН|ЕАЭС|ЕЭК|БРИКС|ТОО|ООО|ОАО|ЗАО|ПАО)\b)[А-ЯЁ]{3,7}|"
    r"(?!(?:CEO|IT|VIP)\b)[A-Z]{3,7})"
    r"(?![\w-])(?!\s*[«\"])"
)
"""Letters right behind an office are a body: «ректор ТПУ»."""
_HEAD_OF_STATE = re.compile(r"\b(?:зам|вице-)?глав\w{0,3}\s+$", re.IGNORECASE)
"""Before «МИД»: a minister of foreign affairs signs for the country, not for the ministry."""


_OF_TOWN = re.compile(
    r"(?!Росси|Казахстан|Китай|Белорус|Узбек|Таджик|Кыргыз|Киргиз|Армян|Иностран)"
    r"[А-ЯЁ][\w-]*[сц]к(?:ий|ая|ое)\s+[а-яё-]+(?:ий|ый|ая|ое)\s"
)
"""A sentence that only begins with a capital names a body by a town's adjective and one more."""
_SIGNS_FIRST = re.compile(
    r"[А-ЯЁ][\w-]*[сц]к(?:ий|ая|ое)\s+(?:[а-яё-]+\s+){1,4}(?:подписал|заключил|договорил)"
)
"""So does a country's adjective, where what it begins signs."""


def find(sentence: Span, places: list[Mention]) -> list[Mention]:
    """Return the organisations that a sentence names, in order, none overlapping another."""
    text = sentence.text
    first = _OF_TOWN.match(text) or _SIGNS_FIRST.match(text)
    if not any(letter.isupper() for letter in text[1:]) and first is None:
        return []
    found: list[Mention] = []
    for match in _NAMED.finditer(text):
        name, start = _named(text, match)
        case = readings(match["sort"].split()[0])[0].case if match["sort"] else None
        found.append(mention(sentence, start, match.end(), name, COMPANY, case))
        if match["name"] and match["name"][0].isascii():
            found += _listed(sentence, match.end(), case)
    found += _schools(sentence)
    found += shared_bodies_ru.find(sentence, places)
    found += shared_adjectives_ru.find(sentence)
    for got in (*institutions_ru.find(sentence, places), *_spelt(sentence, places)):
        if not any(one.start < got.end and got.start < one.end for one in found):
            found.append(got)
    headed = list(_headed_by_letters(sentence, places))
    found = [_with_form(sentence, one) for one in (*_without(found, headed), *headed)]
    for match in _SHORT.finditer(text):
        start = sentence.start + match.start()
        if match["short"].startswith("МИД") and _HEAD_OF_STATE.search(text[: match.start()]):
            continue
        if not any(one.start <= start < one.end for one in found):
            found.append(_shortened(sentence, match, places))
    for match in _OFFICE_OF.finditer(text):
        start, end = match.span("short")
        taken = [(one.start, one.end) for one in (*found, *places)]
        if not any(s < sentence.start + end and sentence.start + start < e for s, e in taken):
            name = match["short"]
            owner = next((one for one in places if one.start == sentence.start + end + 1), None)
            if owner is not None:
                end = owner.end - sentence.start
                name = text[start:end]
            found.append(mention(sentence, start, end, name, BODY, None))
    return sorted((_whole(sentence, one, places) for one in found), key=lambda one: one.start)


_LETTER_HEAD = re.compile(
    r"(?<![\w-])(?:НИИ|НМИЦ|НИЦ|НПЦ|НИУ|НИТУ|НИЯУ|ФИЦ|ФНЦ|ФНКЦ|ФЦ|ГНЦ|РНЦ|МНТК|ЦНИИ|ВНИИ|ГНИИ|СНИИ|"
    r"РНИМУ|КНЦ|РНПЦ|РКЦ|ННЦ|НЦ)(?=\s)"
)
"""Letters that head the name of an institution: «НМИЦ онкологии имени …»."""


def _headed_by_letters(sentence: Span, places: list[Mention]) -> Iterator[Mention]:
    """Yield institutions that letters head, with the genitives behind them."""
    for match in _LETTER_HEAD.finditer(sentence.text):
        end, proper = genitives_ru.tail(sentence, match.end(), places)
        if proper:
            name = sentence.text[match.start() : end]
            yield mention(sentence, match.start(), end, name, BODY, None)


def _without(found: list[Mention], others: list[Mention]) -> list[Mention]:
    """Return those of some bodies that lie within none of others."""
    return [
        one
        for one in found
        if not any(each.start <= one.start and one.end <= each.end for each in others)
    ]


def _whole(sentence: Span, body: Mention, places: list[Mention]) -> Mention:
    """Return a body with what goes on behind its name."""
    end = body_tails_ru.end(sentence, body, places) + sentence.start
    if end <= body.end:
        return body
    name = body.name + sentence.text[body.end - sentence.start : end - sentence.start]
    start, stop = body.start - sentence.start, end - sentence.start
    return mention(sentence, start, stop, name, body.entry.kind, body.case)


def _with_form(sentence: Span, body: Mention) -> Mention:
    """Return an institution with the legal form right before it: «ГБОУ гимназия № 3»."""
    start = body.start - sentence.start
    form = legal_forms_ru.before(sentence.text[:start])
    if form is None or body.entry.kind == COMPANY:
        return body
    name = body.name if sentence.text[start].isupper() else body.name[:1].lower() + body.name[1:]
    begin, end = start - len(form), body.end - sentence.start
    return mention(sentence, begin, end, form + name, body.entry.kind, body.case)


def _schools(sentence: Span) -> Iterator[Mention]:
    """Yield schools and hospitals that letters and a number, an adjective or a name tell."""
    for match in _SCHOOL.finditer(sentence.text):
        lead = re.sub(r"(?:ой|ую)$", "ая", match["adj"]) + " " if match["adj"] else ""
        if lead or " " in match["of"]:
            yield mention(sentence, match.start(), match.end(), lead + match["of"], BODY, None)


def _spelt(sentence: Span, places: list[Mention]) -> Iterator[Mention]:
    """Yield the bodies that Russian or Latin letters name."""
    starts = frozenset(one.start - sentence.start for one in places)
    for start, end, name in lettered_ru.find(sentence.text, starts):
        yield mention(sentence, start, end, name, BODY, None)
    for start, end, name, sure in latin_ru.runs(sentence.text):
        if sure:
            yield mention(sentence, start, end, name, COMPANY, None)


def _listed(sentence: Span, at: int, case: str | None) -> list[Mention]:
    """Return the further Latin names of a list: «с компаниями A Co., Ltd. и B Ltd.»."""
    found = []
    while match := _NEXT_LATIN.match(sentence.text, at):
        start, at = match.start("name"), match.end()
        found.append(mention(sentence, start, at, _unstopped(match["name"]), COMPANY, case))
    return found


def _unstopped(name: str) -> str:
    """Cut the full stop of a sentence from a name, but not that of «Ltd.»."""
    return name if name.endswith(("Ltd.", "Inc.", "Corp.")) else name.rstrip(".")


def _named(text: str, match: re.Match[str]) -> tuple[str, int]:
    if match["caps"]:
        return f"{match['caps']} {match['called']}", match.start("caps")
    if match["form"]:
        return f"{match['form']} {match['of'].strip().rstrip('.')}", match.start("form")
    name = _unstopped(match["name"])
    told = _of_state(text, match) if name[0] in _QUOTES else None
    if told is not None:
        return f"{told[0]} {name}", told[1]
    if name[0] in _QUOTES:
        name = name[1:-1]
        name += "»" * (name.count("«") - name.count("»"))  # one mark ends both quotations
    return name, match.start("sort")


_QUOTES = '«“"'
_STATE = re.compile(
    r"национальн|государственн|республиканск|муниципальн|унитарн|акционерн|публичн|общественн",
    re.IGNORECASE,
)
"""What begins an adjective that belongs to a name: «Национальная компания «Заря»»."""


def _of_state(text: str, match: re.Match[str]) -> tuple[str, int] | None:
    """Return a sort with the adjectives that make it part of a name, and where they begin."""
    word = match["sort"]
    if " с " in word:
        head, _, rest = word.partition(" ")
        form = "Общество" if head[0] in "оО" else "Товарищество"
        return f"{form} {rest}", match.start("sort")
    noun = readings(word)[0]
    start, before = adjectives_ru.before(text, match.start(), noun)
    if not before or " " in word or not any(map(_STATE.match, before)):
        return None
    name = institutions_ru.singular(word, before, noun)
    return name[:1].upper() + name[1:], start


_CONSONANT = "бвгджзклмнпрстфхцчшщ"
_OF_SYLLABLES = re.compile(
    rf"(?<!ств)(?<=[{_CONSONANT}])(?:(?<!Росат)ом|[ауе])$|(?<=[{_CONSONANT}])$"
)
"""The endings of names of syllables, which few dictionaries have: «Росатомом», «Ростех»."""


_OF_FIELD = re.compile(r"Мин[а-яё]+(?:[нт]ия|ики|уры|оны|оды|язи|огии)$")
"""A ministry that is called by its field in the genitive: «Минпросвещения»."""
_FURTHER = re.compile(r"\s+и\s+(?:науки|молодёжной политики|спорта|туризма|торговли)\s+(?=[А-ЯЁ])")
"""What else a ministry called in short is of: «Минобразования и науки Омской области»."""


def _shortened(sentence: Span, match: re.Match[str], places: list[Mention]) -> Mention:
    """Return «Минтранс Казахстана» from «Минтрансом Казахстана»."""
    word = match["short"]
    first = readings(word)[0]
    declined = sum(letter.isupper() for letter in word) == 1
    if declined and not first.known and _OF_SYLLABLES.search(word):
        word = _OF_SYLLABLES.sub("", word)
    elif _OF_FIELD.match(word) or any(one.normal == word.lower() for one in readings(word)):
        pass  # «Минприроды», which does not change
    elif declined and first.case not in (None, "nomn") and "NOUN" in first.tags:
        word = cased(inflected(word, first, "nomn") or word, word)
    text = sentence.text
    place = next(
        (
            one
            for one in places
            if text[match.end() : max(match.end(), one.start - sentence.start)] == " "
            and one.start - sentence.start > match.end()
        ),
        None,
    )
    end = place.end - sentence.start if place is not None else match.end()
    further = _FURTHER.match(text, match.end()) if place is None else None
    if further is not None:
        place = next((one for one in places if one.start - sentence.start == further.end()), None)
        end = place.end - sentence.start if place is not None else end
    land = None if place is not None else genitives_ru.LAND.match(text, end)
    if land is not None and all(map(genitives_ru.is_genitive, land.group().split())):
        end = land.end()
    end = named_after_ru.end(text, end) or end
    start = match.start()
    lead = re.search(r"([А-ЯЁ][\w-]+(?:ая|ой|ую))\s+$", text[:start])
    if match["short"].endswith("ТПП") and lead:
        stem = re.sub(r"(?:ая|ой|ую)$", "", lead.group(1))
        start, word = lead.start(1), f"{stem}ая {word}"
    kind = MINISTRY if word.startswith("М") else BODY
    case = first.case if declined and (word != match["short"] or first.case == "nomn") else None
    return mention(sentence, start, end, word + text[match.end() : end], kind, case)
