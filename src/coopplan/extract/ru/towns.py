"""Towns and districts that a Russian text names and no list holds, by the words that lead to them.

«Глава Ишима», «китайским городом Шоугуан», «Лепельского района»: only where the text itself says
that the name is that of a town, a district or of whom a mayor heads; a bare capital is no place.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.eastern_names import SURNAMES_FIRST
from coopplan.extract.gazetteer import index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.ru import adjective_lands, committees, districts, land_parts, lands
from coopplan.extract.ru.capitals import NATIONS
from coopplan.extract.ru.districts import made, masculine
from coopplan.extract.ru.named_after import is_first_name
from coopplan.extract.ru.town_names import (
    OFFICE,
    bare_of,
    in_case,
    is_genitive,
    is_person,
    place_reading,
    town_of,
    unknown,
)
from coopplan.extract.sentences import Span
from coopplan.language.morphology import readings
from coopplan.model.text import Lang

_OF_TOWN = re.compile(
    rf"\b(?:[Гг]ород(?:а|у|ом|е)?|г\.)(?:-побратим\w*|-геро\w+)?\s+[«\"]?(?P<name>{lands.NAME}(?:\s+{lands.NAME})?)"
)
_PAIR = re.compile(
    rf"\bмежду\s+(?P<three>{lands.NAME})\s+и\s+(?P<four>{lands.NAME})(?!\s+[а-яё]*(?:област|кра|район|округ))|"
    rf"\bгородов\s+(?P<five>{lands.NAME})\s+и\s+(?P<six>{lands.NAME})|"
    rf"(?:^|города(?:-\w+)?\s+)(?P<one>{lands.NAME})\s+и\s+(?:[а-яё]+(?:ий|ый)\s+)?(?P<two>{lands.NAME})\s+"
    r"(?:стал|подпис|заключ|договор|станут|подпишут|обменя)"
)
_SETTLEMENT = re.compile(
    rf"\b(?P<sort>городск|сельск)(?:ое|ого|ому|им|ом)\s+поселени(?:е|я|ю|ем|и)\s+[«\"]?(?P<name>{lands.NAME})"
)
_ABROAD = re.compile(
    r"(?<![\w-])(?P<adj>[а-яё]+(?:ск|цк))(?:ий|ого|ому|им|ом)\s+(?P<name>"
    + lands.NAME
    + r")(?![\w-])(?!\s+[А-ЯЁ])"
)
"""«Китайский Вэйхай», where no name of a person goes on."""
_HEADED = re.compile(
    r"\b(?:мэр|глав[аеыу]|главой|градоначальник|вице-мэр|сити-менеджер|мэрия|мэрией|мэрии|мэрию|"
    r"власт(?:и|ей|ями)|руководств|горсовет|гордум|горисполком|администраци(?:я|и|ей|ю))\w*\s+"
    rf"(?:города\s+|г\.\s*)?(?P<name>(?-i:{lands.NAME}))",
    re.IGNORECASE,
)
_QUARTER = (
    r"(?:Центральн|Северн|Южн|Восточн|Западн|(?:Северо|Юго)-(?:Восточн|Западн)|Левобережн|Правобережн|"
    r"Железнодорожн|Промышленн|Индустриальн|Автозаводск|Заводск|Красн)"
)
"""What a quarter of a city is called by that is no town's adjective: «Центральный район Омска»."""
_DISTRICT = re.compile(
    rf"\b(?P<adj>(?:[А-ЯЁ][А-Яа-яё-]+(?:ск|цк)|{_QUARTER})(?:ий|ый|ого|ому|им|ым|ом))\s+"
    r"(?P<kind>район|аймак|уезд|муниципальн\w+ (?:район|округ)|городск\w+ округ|"
    r"административн\w+ (?:район|округ)|внутригородск\w+ (?:район|округ)|"
    r"автономн\w+ (?:округ|уезд)|округ)"
    r"(?P<end>а|у|ом|е)?\b"
    rf"(?:\s+(?P<word>города\s+|г\.\s*)?(?P<city>{lands.NAME}))?(?!\s+(?:области|края|района))"
)
_UNIT = re.compile(
    r"\b(?i:муниципалитет|муниципи|общин|коммун|кантон|сомон|улус|регион|район|округ)(?:а|у|ом|е|ы|ой|я|ю|ем|и|й)?\s+"
    rf"(?P<name>{lands.NAME})(?![\w-])"
    r"(?:(?!\s+[А-ЯЁ])|(?=(?:\s+[А-ЯЁ][\w-]+){2}(?![\w-]|\s+[А-ЯЁ])))"
)
"""«Округа Кешлы»: such a name does not change; of a person only a whole name may go on."""
_COMMITTEE = re.compile(
    r"\b(?P<adj>[А-ЯЁ][а-яё-]+(?:ск|цк)(?:ий|ого|ому|им|ом))\s+"
    r"(?P<body>горисполком|райисполком|(?:районн|городск)\w+\s+(?:исполнительн\w+\s+комитет|"
    r"администраци|Совет(?:\w{0,2})\s+депутатов))\w*"
)


def find(sentence: Span, known: list[Mention]) -> list[Mention]:
    """Return the towns and districts that a sentence names, besides the ``known`` places."""
    found: list[Mention] = []
    readers = (
        *land_parts.WIDER, (_DISTRICT, _district), (_COMMITTEE, _of_committee),
        *lands.READERS, *land_parts.READERS,
        (_OF_TOWN, _called), (_UNIT, _unit), (_SETTLEMENT, _settlement),
        (_HEADED, _headed), (_ABROAD, _abroad),
    )  # fmt: skip
    for pattern, read in readers:
        for match in pattern.finditer(sentence.text):
            got = read(sentence, match)
            of_district = got is not None and got.name.endswith("район")
            weaker = pattern is _DISTRICT or (pattern is _COMMITTEE and of_district)
            wider = pattern is land_parts.WIDER[0][0]
            stronger = [one for one in known if not (wider or (one.weak and weaker))]
            if got is not None and not any(
                one.start < got.end and got.start < one.end for one in (*stronger, *found)
            ):
                found.append(got)
    found += committees.find(sentence, [*known, *found])
    found += districts.listed(sentence, [*(one for one in known if not one.weak), *found])
    found += lands.oblasts(sentence, [*(one for one in known if not one.weak), *found])
    found += adjective_lands.find(sentence, [*known, *found])
    found += districts.elided(sentence, [*known, *found])
    return found + _pair(sentence, [*known, *found])


def _pair(sentence: Span, known: list[Mention]) -> list[Mention]:
    """Return the towns of «Новороссийск и Керчь подписали …» that the dictionary knows."""
    found = []
    for match in _PAIR.finditer(sentence.text):
        both = next(each for each in _PAIRS if match[each[0]])
        starts = [sentence.start + match.start(key) for key in both]
        beside = both == _PAIRS[1] and any(one.start in starts for one in known)
        if both != _PAIRS[0] and not (beside or all(town_of(match[key]) for key in both)):
            continue
        for key in both:
            start = sentence.start + match.start(key)
            town = town_of(match[key]) or (unknown(match[key]) if both == _PAIRS[1] else None)
            if town and not any(one.start <= start < one.end for one in known):
                found.append(made(sentence, match.start(key), match.end(key), town))
    return found


_PAIRS = (("one", "two"), ("three", "four"), ("five", "six"))


_LEADS = ("городской", "муниципальный", "автономный", "административный", "внутригородской")
_NO_DISTRICT = re.compile(
    r"(?:Ненецк|Чукотск|Ханты-Мансийск|Ямало-Ненецк|Корякск|Агинск|Коми-Пермяцк|Усть-Ордынск|Эвенкийск|"
    r"Таймырск|Приволжск|Сибирск|Уральск|Дальневосточн|Северо-Кавказск|Центральн|Южн|Северо-Западн)"
)
"""Before «округ» alone: one of the country's own, autonomous or federal."""


def _district(sentence: Span, match: re.Match[str]) -> Mention | None:
    kind = match["kind"]
    if kind == "округ" and _NO_DISTRICT.match(match["adj"]) and not match["city"]:
        return None
    if " " in kind:
        lead, head = kind.split()
        kind = f"{next(one for one in _LEADS if lead.startswith(one[:5]))} {head}"
    name = f"{masculine(match['adj'])} {kind}"
    end = match.end("end") if match["end"] else match.end("kind")
    if match["city"] and (match["word"] or _is_city(match["city"])):
        word = "города " if match["word"] and kind.endswith("округ") else ""
        name = f"{name} {word}{match['city']}"  # many cities have a district of that name
    return made(sentence, match.start(), end, name)


def _is_city(name: str) -> bool:
    """Tell whether the list of places has a name as the genitive of a city, and of no person."""
    entry = index(Lang.RU).forms.get(plain(name))
    city = entry is not None and entry.kind == "c" and plain(entry.ru) != plain(name)
    return city and not is_first_name(name)


def _of_committee(sentence: Span, match: re.Match[str]) -> Mention | None:
    adjective = masculine(match["adj"])
    name = f"{adjective} район"
    if match["body"].startswith("гор"):
        name = adjective.removesuffix("ий")
        if place_reading(name) is None:
            return None
    return made(sentence, match.start(), match.end("adj"), name, weak=True)


def _called(sentence: Span, match: re.Match[str]) -> Mention | None:
    """Return the town of «города …»: any name but a person's, in the nominative where known."""
    name = match["name"]
    if " " in name and (town_of(name) is None or _goes_on(sentence.text, match.end("name"), name)):
        name = name.split()[0]
    start = match.start("name")
    person = is_person(name) and not _alone(sentence.text, match.start(), start + len(name), name)
    town = town_of(name) or in_case(sentence.text, match, name) or (None if person else name)
    return made(sentence, start, start + len(name), town) if town else None


def _goes_on(text: str, end: int, name: str) -> bool:
    """Tell whether the last word of two is the given name of whom the next one names."""
    return is_first_name(name.split()[-1]) and re.match(r"\s+[А-ЯЁ]", text[end:]) is not None


def _alone(text: str, start: int, end: int, name: str) -> bool:
    """Tell whether a name of persons is a town's here: «города Энна», and no head of it named."""
    said = any(one.case == "nomn" and one.known for one in readings(name))
    goes_on = re.match(r"[»\"]?\s+(?:[А-ЯЁ]|[а-яё]+(?:вич|вн)\w*)", text[end:])
    return said and not goes_on and not OFFICE.search(text[:start])


def _unit(sentence: Span, match: re.Match[str]) -> Mention | None:
    """Return the part of a city or land that a name no dictionary has is said to be."""
    if match["name"].lower() in SURNAMES_FIRST:
        return None
    parts = match["name"].split("-")
    known = all(any(one.known for one in readings(part)) for part in parts)
    if known or index(Lang.RU).forms.get(plain(match["name"])) is not None:
        return None
    return made(sentence, match.start("name"), match.end("name"), match["name"])


def _abroad(sentence: Span, match: re.Match[str]) -> Mention | None:
    if match["adj"].lower() not in NATIONS or any(one.known for one in readings(match["name"])):
        return None
    name = bare_of(match["name"], match.group()[len(match["adj"]) :].split()[0])
    return made(sentence, match.start("name"), match.end("name"), name)


def recalled(span: Span, named: list[Mention], everywhere: list[Mention]) -> list[Mention]:
    """Return the towns of no list that a sentence names in another case: «мэр Чачака»."""
    towns = {
        one.name: one
        for one in everywhere
        if one.entry.kind == "c" and not one.entry.code and re.fullmatch(lands.NAME, one.name)
    }
    found = []
    for name, one in towns.items():
        stem = re.sub("[аяйьыио]$", "", name)
        if len(stem) < (3 if stem == name else 4):
            continue
        for match in re.finditer(
            rf"(?<![\w-]){stem}(?:[аяуюеыио]|[ое]м|[ое]й)?(?![\w-])", span.text
        ):
            start, end = span.start + match.start(), span.start + match.end()
            if not any(each.start < end and start < each.end for each in named):
                found.append(replace(one, start=start, end=end, case=None))
    return found


def _settlement(sentence: Span, match: re.Match[str]) -> Mention | None:
    """Return «городское поселение …» under its own name, which does not change behind its head."""
    sort = "городское" if match["sort"].lower().startswith("город") else "сельское"
    name = f"{sort} поселение {match['name']}"
    return made(sentence, match.start(), match.end(), name)


def _headed(sentence: Span, match: re.Match[str]) -> Mention | None:
    goes_on = re.match(r"\s+[А-ЯЁ]", sentence.text[match.end("name") :])
    if match["name"].lower() in SURNAMES_FIRST and goes_on:
        return None  # «мэром Ван Цзюнем»
    if goes_on and is_first_name(match["name"]) and not is_genitive(match["name"]):
        return None  # «главой Владимиром Орловым»
    town = town_of(match["name"])
    given = goes_on and is_first_name(
        re.split(r"\s+", sentence.text[match.end("name") :], maxsplit=2)[1]
    )
    if town is None and lands.REPUBLIC.search(match["name"]) and (given or not goes_on):
        town = lands.republic(match["name"])
    return made(sentence, match.start("name"), match.end("name"), town) if town else None
