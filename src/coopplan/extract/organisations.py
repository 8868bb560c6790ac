"""Organisations that a Russian text names: companies, ministries, universities, chambers.

Each is brought to the nominative as the text writes it: «Витебским областным Советом депутатов» is
Витебский областной Совет депутатов. A legal form and a name make one («АО «Заря»»); so does a noun
of an institution with the adjectives before it and the genitives after it. Words that only say what
sort of thing a name is («компания «Заря»») are left out of it. The administration of a place
(правительство, акимат, облисполком) is the place itself and is none here.
"""

from __future__ import annotations

import re

from coopplan.extract.gazetteer import Entry
from coopplan.extract.morphology import Reading, inflected, readings
from coopplan.extract.places import Mention
from coopplan.extract.sentences import Span

COMPANY, MINISTRY, BODY = "f", "m", "o"

_QUOTED = r"(?:«[^«»\n]{2,90}(?:«[^«»\n]{2,60}»[^«»\n]{0,30})?»|“[^“”\n]{2,90}”|\"[^\"\n]{2,90}\")"
_LATIN = r"[A-Z][\w&.’'-]*(?:\s+(?:[A-Z][\w&.’'-]*|of|and|for|&))*"
_FORM = (
    r"(?:АО|ОАО|ПАО|ЗАО|ООО|ТОО|НАО|НЧУ|АНО|НК|АК|УК|СП|ФГУП|ФГКУ|ГУП|МУП|РУП|КУП|УП|ГП|ГКУ|ГБУ|"
    r"АФК|ФГБУ|ФГБОУ(?:\s+ВО)?|РГП|ОсОО|СООО|ОДО|НПП|НПО|ХК|МХК|ГК|ПК|НИИ|СПК|КХ|ЧУП|ИП ООО)"
)
_SORT = (
    r"компани\w+|фирм\w+|корпораци\w+|госкорпораци\w+|групп\w+(?:\s+компаний)?|холдинг\w*|"
    r"агрохолдинг\w*|концерн\w*|авиакомпани\w+|оператор\w*|инвестор\w*|застройщик\w*|агентств\w+|"
    r"девелопер\w*|предприяти\w+|агрофирм\w+|агр?омкомпани\w+|объединени\w+|производител\w+|"
    r"микрокредитн\w+ организаци\w+|организаци\w+|обществ\w+"
)
_NAMED = re.compile(
    rf"(?<!\w)(?:(?P<form>{_FORM})\s*(?P<of>{_QUOTED}|{_LATIN}|[А-ЯЁ][\w-]+)"
    rf"|(?P<caps>(?!(?:М?АПП|КПП|МАПП|ПП|ТРЦ|ТЦ|ОЭЗ|СЭЗ|ТОР|ТОСЭР|ТЛЦ|ЖК|ДК|АЭС|ГЭС|ТЭЦ|СМИ|ИА|ФОК|МТК|СНГ)\b)"
    rf"[А-ЯЁ]{{2,6}})\s+(?P<called>{_QUOTED})"
    rf"|(?P<sort>(?:{_SORT}))\s+(?P<name>{_QUOTED}|{_LATIN}))"
)
_HEADS = (
    "министерство", "университет", "академия", "институт", "палата", "комитет", "департамент",
    "управление", "агентство", "банк", "фонд", "федерация", "ассоциация", "союз", "центр", "совет",
    "собрание", "корпорация", "дирекция", "служба", "колледж", "техникум", "завод", "комбинат",
    "технопарк", "предприятие", "объединение", "библиотека", "музей", "театр", "больница",
    "курултай", "дума", "компания", "холдинг", "концерн", "минздрав", "хурал", "госуниверситет",
    "вуз",
    "консерватория", "филармония", "учреждение", "институция", "парламент", "маслихат", "кенгаш",
)  # fmt: skip
_HEAD = re.compile(
    r"(?<![\w-])(?P<head>"
    + "|".join(
        rf"{re.escape(head[:-1] if head[-1] in 'аяоеь' else head)}\w{{0,3}}"
        for head in sorted(_HEADS, key=len, reverse=True)
    )
    + r")(?![\w-])",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"(?<![\w-])(?P<short>Мин(?:здрав|транс|сельхоз|экономик|экономразвити|пром|фин|обр|культ|спорт|"
    r"труд|юст|энерго|строй|цифр|природ|связ|обороны|торг|водхоз|восток|туризм|лес|соц|инвест|нефт|геол|"
    r"внешторг|дор)[а-я]*|Рос(?:атом|космос|тех|нефть|нефти|сельхоз|гранстро|авиаци|молод|стат|турист|"
    r"потреб|водресурс|лесхоз|имуществ|телеком|агролизинг|гео|банк|вертол|пищ|гвард|кадастр|реестр)[а-я]*|"
    r"[А-ЯЁ][А-Яа-яё]{0,6}(?:Г[А-Я]?У|ФУ)|"
    r"(?:[А-Я][а-я]{0,4})?ТПП|МИД\w?|МЧС|МВД|РЖД|КТЖ|ВТБ|ЕАБР|ВЭБ)(?![\w-])"
)
_MEANT = {
    "совет": re.compile(r"\s+(?:народных\s+)?депутатов|\s+муфтиев|\s+ветеранов", re.IGNORECASE),
    "собрание": re.compile(r"(?i)законодательн|государственн|национальн|окружн|городск|областн"),
    "центр": None,
    "союз": None,
    "служба": None,
    "управление": None,
    "завод": None,
    "фонд": None,
    "банк": None,
    "компания": None,
    "предприятие": None,
    "объединение": None,
    "вуз": None,
}
"""Heads that are common nouns too: with a pattern, what must follow or lead; else a proper name."""
_OF_PLACES = re.compile(
    r"^(?:правительств|администраци|акимат|хокимият|мэри|облисполком|горисполком|кабинет)", re.I
)
_TAIL_STOP = {
    "в",
    "на",
    "с",
    "со",
    "о",
    "об",
    "во",
    "из",
    "от",
    "для",
    "за",
    "до",
    "при",
    "к",
    "у",
    "где",
}


def find(sentence: Span, places: list[Mention]) -> list[Mention]:
    """Return the organisations that a sentence names, in order, none overlapping another."""
    text = sentence.text
    if not any(letter.isupper() for letter in text[1:]):
        return []
    found: list[Mention] = []
    for match in _NAMED.finditer(text):
        name, start = _named(match)
        case = readings(match["sort"].split()[0])[0].case if match["sort"] else None
        found.append(_mention(sentence, start, match.end(), name, COMPANY, case))
    for match in _HEAD.finditer(text):
        got = _institution(sentence, match, places)
        if got and not any(one.start < got.end and got.start < one.end for one in found):
            found.append(got)
    for match in _SHORT.finditer(text):
        start = sentence.start + match.start()
        if not any(one.start <= start < one.end for one in found):
            found.append(_shortened(sentence, match, places))
    return sorted(found, key=lambda one: one.start)


def _named(match: re.Match[str]) -> tuple[str, int]:
    if match["caps"]:
        return f"{match['caps']} {match['called']}", match.start("caps")
    if match["form"]:
        return f"{match['form']} {match['of'].rstrip('.')}", match.start("form")
    name = match["name"].rstrip(".")
    return (name[1:-1] if name[0] in '«“"' else name), match.start("sort")


def _mention(
    sentence: Span, start: int, end: int, name: str, kind: str, case: str | None
) -> Mention:
    name = " ".join(name.split())
    entry = Entry(kind, "", name, "", "")
    return Mention(entry, sentence.start + start, sentence.start + end, name, case=case)


def _institution(sentence: Span, match: re.Match[str], places: list[Mention]) -> Mention | None:
    """Return «Омский государственный университет имени …» around its head noun."""
    text = sentence.text
    head = next(
        (one for one in readings(match["head"]) if one.normal in _HEADS and "NOUN" in one.tags),
        None,
    )
    if head is None:
        return None
    start, adjectives = _adjectives(text, match.start(), head)
    if head.normal == "комитет" and any(word.startswith("исполнительн") for word in adjectives):
        return None
    end, proper = _tail(sentence, match.end(), places)
    if head.normal in _MEANT:
        pattern = _MEANT[head.normal]
        whole = text[start:end]
        if pattern is not None and not pattern.search(whole):
            return None
        if pattern is None and not _is_proper(text, start, match.start(), whole):
            return None
    elif not (
        adjectives or proper or (match["head"][0].isupper() and end > match.end())
    ) or not any(letter.isupper() for letter in text[start:end]):
        return None
    if "plur" in head.tags or re.match(r"Российск\w+ Федераци", text[start:end]):
        return None
    words = [_agreeing(word, head) for word in adjectives]
    noun = inflected(match["head"], head, "nomn") or match["head"]
    if match["head"][0].isupper():
        noun = noun[:1].upper() + noun[1:]
    name = " ".join([*words, noun]) + text[match.end() : end]
    name = re.sub(r"\s*\([А-ЯЁA-Z]{2,}[\w-]*\)", "", name)
    kind = MINISTRY if head.normal in ("министерство", "комитет", "департамент") else BODY
    return _mention(sentence, start, end, name[:1].upper() + name[1:], kind, head.case)


def _is_proper(text: str, start: int, head: int, whole: str) -> bool:
    """Tell a name («Евразийский банк развития») from a common noun («завод в …»)."""
    if re.search(rf"{_QUOTED}", whole):
        return True
    begins = not text[:start].strip(' «"—–-')
    return text[start].isupper() and not begins and len(whole.split()) > 1


def _adjectives(text: str, head: int, noun: Reading) -> tuple[int, list[str]]:
    """Return the adjectives right before a head noun that agree with it, and where they start."""
    words: list[str] = []
    start = head
    while True:
        match = re.search(r"(?:^|(?<=[\s«(\"]))([А-Яа-яЁё][\w-]+)\s+$", text[:start])
        if match is None or not _agrees(match.group(1), noun):
            return start, words
        if _passing(match.group(1)):
            return start, words
        words.insert(0, match.group(1))
        start = match.start(1)


def _passing(word: str) -> bool:
    """Tell whether an adjective only points or praises: «новый», «этот», «крупнейший»."""
    return (
        re.match(
            r"(?:нов|эт|друг|крупн|ведущ|наш|сво|местн|данн|один|одн|так|котор|кажд|российск|казахстанск|"
            r"китайск|белорусск|узбекск|кыргызск|киргизск|иностранн|профильн|совместн|отечественн)\w*$",
            word,
        )
        is not None
        and not word[0].isupper()
    )


def _agrees(word: str, noun: Reading) -> bool:
    return any(
        ("ADJF" in one.tags or "PRTF" in one.tags)
        and one.case == noun.case
        and (("plur" in one.tags) == ("plur" in noun.tags))
        for one in readings(word)
    )


def _agreeing(word: str, noun: Reading) -> str:
    gender = next((tag for tag in ("masc", "femn", "neut") if tag in noun.tags), "masc")
    for one in readings(word):
        if ("ADJF" in one.tags or "PRTF" in one.tags) and one.case == noun.case:
            form = inflected(word, one, "nomn", gender)
            if form:
                return _cased(form, word)
    return word


def _cased(form: str, like: str) -> str:
    parts, model = form.split("-"), like.split("-")
    return "-".join(
        part[:1].upper() + part[1:] if at < len(model) and model[at][:1].isupper() else part
        for at, part in enumerate(parts)
    )


_GENITIVE = re.compile(r"(?P<and>\s+и(?=\s)|,)?\s+(?P<word>[А-Яа-яЁё][\w-]*)")
_NAMED_AFTER = re.compile(
    r"\s+(?:имени|им\.)\s+(?:[А-ЯЁ]\.\s?)*(?P<one>[А-ЯЁ][\w-]+)(?:\s+(?P<two>[А-ЯЁ][\w-]+))?"
)
_BY = re.compile(
    r"\s+по(?:\s+(?:и\s+)?[а-яё-]+(?:ам|ям|ами|у|ю|е|и|ому|ему|ой|ей|им|ым)\b){1,5}"
    r"(?:\s+[а-яё-]+(?:ов|ей|ых|их|ого|ий)\b){0,3}"
)


def _tail(sentence: Span, at: int, places: list[Mention]) -> tuple[int, bool]:
    """Return where the genitives after a head noun end, and whether a proper name is among them."""
    text, end, proper = sentence.text, at, False
    while True:
        place = next(
            (
                one
                for one in places
                if re.fullmatch(r"\s+(?:города\s+)?", text[end : one.start - sentence.start] or "x")
                and one.start - sentence.start >= end
            ),
            None,
        )
        if place is not None:
            end, proper = place.end - sentence.start, True
            continue
        for pattern in (
            _NAMED_AFTER,
            re.compile(r"\s*\([А-ЯЁA-Z]{2,}[\w-]*\)"),
            re.compile(rf"\s+{_QUOTED}"),
        ):
            match = pattern.match(text, end)
            if match:
                end, proper = match.end(), True
                if pattern is _NAMED_AFTER and match["two"] and not _is_first_name(match["one"]):
                    end = match.end("one")
                break
        else:
            match = _BY.match(text, end)
            if match:
                end = match.end()
                continue
            match = _GENITIVE.match(text, end)
            if (
                match is None
                or not is_genitive(match["word"])
                or match["word"].lower() in _TAIL_STOP
            ):
                return end, proper
            if match["and"] and not _joins(text[at:end], match):
                return end, proper
            proper = proper or match["word"][0].isupper()
            end = match.end()


def _joins(told: str, match: re.Match[str]) -> bool:
    """Tell whether «и» or a comma joins genitives of one name: «сельского, водного хозяйства»."""
    if not told.strip() or match["word"][0].isupper():
        return False
    last = told.split()[-1]
    adjectives = all(
        any("ADJF" in one.tags for one in readings(word)[:2]) for word in (last, match["word"])
    )
    return adjectives or match["and"] != ","


def _is_first_name(word: str) -> bool:
    return any("Name" in one.tags for one in readings(word) if one.known)


def is_genitive(word: str) -> bool:
    """Tell whether a word that is no name of a person can stand in the genitive."""
    return any(
        one.known
        and one.case == "gent"
        and {"NOUN", "ADJF", "PRTF"} & one.tags
        and not {"Name", "Surn", "Patr"} & one.tags
        for one in readings(word)[:3]
    )


def _shortened(sentence: Span, match: re.Match[str], places: list[Mention]) -> Mention:
    """Return «Минтранс Казахстана» from «Минтрансом Казахстана»."""
    word = match["short"]
    first = readings(word)[0]
    declined = sum(letter.isupper() for letter in word) == 1
    if declined and first.case not in (None, "nomn") and "NOUN" in first.tags:
        word = _cased(inflected(word, first, "nomn") or word, word)
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
    start = match.start()
    lead = re.search(r"([А-ЯЁ][\w-]+(?:ая|ой|ую))\s+$", text[:start])
    if match["short"].endswith("ТПП") and lead:
        stem = re.sub(r"(?:ая|ой|ую)$", "", lead.group(1))
        start, word = lead.start(1), f"{stem}ая {word}"
    kind = MINISTRY if word.startswith("М") else BODY
    case = first.case if declined else None
    return _mention(sentence, start, end, word + text[match.end() : end], kind, case)
