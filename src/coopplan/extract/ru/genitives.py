"""The genitives behind the head of a Russian name: «комитета по делам молодёжи Омской области».

A name goes on while its words stand in the genitive, are in quotation marks or name whom it is
called after; a list of fields goes on where it comes to a proper end.
"""

from __future__ import annotations

import re

from coopplan.extract.mention import Mention
from coopplan.extract.ru import body_heads, named_after, officers_fields
from coopplan.extract.sentences import Span
from coopplan.language.morphology import readings

QUOTED = (
    r"(?:«[^«»\n]{2,90}(?:«[^«»\n]{2,60}»[^«»\n]{0,30})?»|«[^«»\n]{1,40}\s«[^«»\n]{2,60}»|"
    r"“[^“”\n]{2,90}”|\"[^\"\n]{2,90}\")"
)
_IN_QUOTES = re.compile(rf"\s+{QUOTED}")
IN_BRACKETS = re.compile(
    r"\s*\((?:далее\s*[—–-]\s*)?(?P<short>(?=\w*[А-ЯЁA-Z]\w*[А-ЯЁA-Z])[А-ЯЁA-Z][\w-]{1,9})\)"
)
"""The letters by which a body is called from then on: «… университет (ОмГУ)»."""
_LETTERS = re.compile(r"\s+(?:(?:СО|УрО|ДВО)\s+РАН|(?:[А-ЯЁ][а-яё]{1,3})?[А-ЯЁ]{3,5})(?![\w-])")
"""What a body is of, by letters: «Омское отделение РосТПП», «академия МВД»."""
_OF_PARLIAMENT = re.compile(
    r"(?:(?<=\bСенат)|(?<=\bСенат[ауе])|(?<=\bСенатом)|(?<=\bпалат[аыеу])|(?<=\bпалатой))"
    r"\s+(?:Олий\s+Мажлиса|Милли\s+Меджлиса|Маджлиси\s+Оли|Милли\s+Генгеша)(?![\w-])",
    re.IGNORECASE,
)
"""The parliament of a chamber, by its own name: «Сенат Олий Мажлиса»."""
LAND = re.compile(r"(?:\s+[А-ЯЁ][а-яё-]+){1,2}")
"""A land of no list behind letters: «ТПП Нижней Силезии»."""
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
    "стороны",
}

_GENITIVE = re.compile(r"(?P<and>\s+и(?=\s)|,)?\s+(?P<word>[А-Яа-яЁё][\w-]*)")
_TO = r"[а-яё-]+(?:ам|ям|ами|у|ю|е|и|ому|ему|ой|ей|им|ым)\b"
_BY = re.compile(
    rf"\s+по(?:(?:\s+{_TO})?(?:,\s+{_TO})+\s+и\s+{_TO}|(?:\s+(?:и\s+)?{_TO}){{1,5}})"
    r"(?:\s+[а-яё-]+(?:ов|ей|ых|их|ого|ий)\b){0,3}"
)
_FOR = re.compile(rf"(?:(?<=содействия)|(?<=поддержки))\s+{_TO}")
"""Whom a body helps: «Фонд содействия инновациям»."""
_UNDER = re.compile(
    r"\s+при\s+(?:правительстве|президенте|главе|министерстве|администрации|губернаторе|"
    r"(?:кабинете|совете)\s+министров)(?=\s+[А-ЯЁ])",
    re.IGNORECASE,
)
"""Under whom a body is: «Академия управления при Президенте Беларуси»."""
_NUMBER = re.compile(r"\s+№\s?\d+")
_IN_TOWN = re.compile(
    r"\s+(?:города|г\.|села|пос[её]лка|деревни|станицы|муниципия|аула|кишлака)\s+(?P<town>[А-ЯЁ][\w-]+)"
)
_OF_AIMAK = re.compile(r"\s+[А-ЯЁ][\w-]+\s+(?:аймака|сомона|хошуна)(?![\w-])")
"""A land whose own name stands before its head: «Хурал Дар аймака»."""
_FOREIGN = re.compile(
    r"\s+(?:[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|[A-Z][A-Za-z]+)(?![\w-])(?!\s+[А-ЯЁA-Z])"
)
_UNIVERSITY = re.compile(r"(?<!^)(?<![.!?«] )\b(?:Университет|Институт)(?:а|у|ом|е)$")
"""A head in another case than the name behind it, which therefore does not change."""
_OF_AUTHORITY = re.compile(r"\b(?:комитет|департамент|служб|управлени|инспекци)\w{0,3}$", re.I)
"""A body whose field may stand behind its place: «Комитет Омской области по делам архивов»."""
_OF_FIELDS = re.compile(r"\b(?:министерств|комитет|департамент|управлени)\w{0,3}$", re.IGNORECASE)
"""A body that may be of several fields."""
_OF_MORE = re.compile(
    rf"{_OF_FIELDS.pattern}|\b(?:университет|академи|институт|агентств)\w{{0,3}}$", re.IGNORECASE
)
"""A body that goes on with a list of fields once its first is told."""
_AS_ONE = re.compile(
    r"(?<=хоккея)\s+(?:с\s+мячом|на\s+траве)|(?<=бега)\s+на\s+коньках|"
    r"(?<=наук)\s+об?\s+[А-ЯЁа-яё]{4,}"
)
"""What else belongs to the name of a sport, or of sciences: «наук о жизни»."""
_IN_FIELD = re.compile(
    r"(?:(?<=\sпо\sнадзору)|(?<=\sпо\sконтролю))\s+в\s+(?:сфере|области)(?=\s+[а-яё])"
)
"""Behind what a service oversees: «Служба по надзору в сфере связи»."""
_PERSON = re.compile(r"(?:[оеё]в|[иы]н|[сц]кий|[оеё]ва|[иы]на|[сц]кая|енко|[чщ]ук)$")


def _unknown_name(text: str, at: int) -> re.Match[str] | None:
    """Return the name of no dictionary behind «Университет», which does not change."""
    match = _FOREIGN.match(text, at)
    if match is None or _PERSON.search(match.group()):
        return None
    known = [one for one in readings(match.group().strip()) if one.known]
    if known and _UNIVERSITY.search(text[:at]) and all("NOUN" in one.tags for one in known):
        return match if known[0].case == "nomn" else None
    return None if known else match


def tail(sentence: Span, at: int, places: list[Mention]) -> tuple[int, bool]:
    """Return where the genitives after a head noun end, and whether a proper name is among them."""
    text, end, proper, said = sentence.text, at, False, ""
    starts = frozenset(one.start - sentence.start for one in places)
    placed = False
    while True:
        place = _place(sentence, end, places)
        if place is not None and proper and _holds_part(text[at:end], sentence, at, place, places):
            return end, proper
        if place is not None:
            said = text[end : place.end - sentence.start].strip()
            end, proper = place.end - sentence.start, True
            placed = not is_adjective(said.split()[-1])
            continue
        seat = _seat(sentence, at, end, places) if proper else None
        if seat is not None:
            return seat, True
        after = _proper(text, end, starts)
        if after is not None:
            end, proper = after, True
            continue
        owned = placed and _OF_AUTHORITY.search(text[:at]) and text[at:end].strip() == said
        officers = officers_fields.follow(text, at, end)
        fielded = not (placed and not owned) and not officers
        match = _UNDER.match(text, end) or (_field(text, end) if fielded else None)
        if match is not None:
            end, placed = match.end(), False
            continue
        match = _GENITIVE.match(text, end)
        if (
            match is None
            or not is_genitive(match["word"])
            or match["word"].lower() in _TAIL_STOP
            or (placed and match["word"][0].islower())
        ):
            break
        told = text[at:end]
        if match["and"] and (placed or (proper and _is_body(match["word"]))):
            break
        several = _OF_FIELDS if not told.strip() else _OF_MORE
        fields = match["and"] == "," and several.search(text[:at]) and _fields(match, text)
        goes_on = told and (_joins(told, match) or _goes_on(match, text) or fields)
        if match["and"] and not goes_on:
            break
        proper = proper or match["word"][0].isupper()
        end = match.end()
    name = _FOREIGN.match(text, end) if end == at else None
    town = _IN_TOWN.match(text, name.end()) if name is not None else None
    unknown = town or (_unknown_name(text, end) if end == at else None)
    return (unknown.end(), True) if unknown is not None else (end, proper)


def _place(sentence: Span, end: int, places: list[Mention]) -> Mention | None:
    """Return the place right behind where a name has come to."""
    return next(
        (
            one
            for one in places
            if one.start - sentence.start >= end
            and re.fullmatch(
                r"\s+(?:города\s+)?", sentence.text[end : one.start - sentence.start] or "x"
            )
        ),
        None,
    )


_IN = re.compile(r"\s+во?\s+(?:городе\s+|г\.\s*)?")
_BRANCH = re.compile(r"(?:палат|отделени|филиал|представительств)\w{0,3}$", re.IGNORECASE)


def _seat(sentence: Span, at: int, end: int, places: list[Mention]) -> int | None:
    """Return where the place ends in which a branch is: «… палаты Омска в Томской области»."""
    text = sentence.text
    here = _IN.match(text, end)
    if here is None or _BRANCH.search(text[:at]) is None:
        return None
    chamber = re.search(r"палат\w*$", text[:at], re.IGNORECASE) is not None
    return next(
        (
            one.end - sentence.start
            for one in places
            if one.start - sentence.start == here.end()
            and one.entry.kind in ("r" if chamber else "rcn")
        ),
        None,
    )


def _proper(text: str, at: int, starts: frozenset[int]) -> int | None:
    """Return where a proper part of a name ends: whom it is called after, quotes, letters."""
    named = named_after.end(text, at, starts)
    if named is not None:
        return named
    for pattern in (
        _OF_PARLIAMENT,
        IN_BRACKETS,
        _IN_QUOTES,
        _LETTERS,
        _NUMBER,
        _OF_AIMAK,
        _IN_TOWN,
    ):
        match = pattern.match(text, at)
        if match and not (pattern is _IN_TOWN and named_after.is_first_name(match["town"])):
            return match.end()
    return None


def _field(text: str, at: int) -> re.Match[str] | None:
    """Return the field of a body, up to where a verb or a preposition goes on with the sentence."""
    more = _AS_ONE.match(text, at) or _IN_FIELD.match(text, at)
    if more is not None:
        return more
    match = _BY.match(text, at) or _FOR.match(text, at)
    if match is None:
        return None
    words = re.finditer(r"[а-яё-]+", match.group())
    stop = next((at + one.start() for one in words if _breaks(one.group())), None)
    return match if stop is None else _BY.match(text[:stop].rstrip(" ,"), at)


def _breaks(word: str) -> bool:
    """Tell whether a word is hardly one of a field: «при», «подписали»."""
    return word != "по" and bool({"VERB", "PREP"} & readings(word)[0].tags)


def _holds_part(told: str, sentence: Span, at: int, nation: Mention, places: list[Mention]) -> bool:
    """Tell whether a name has a region already of the country behind it, which only locates it."""
    begin, end = sentence.start + at, sentence.start + at + len(told)
    return nation.entry.kind == "n" and any(
        begin <= one.start and one.end <= end and one.entry.country == nation.entry.code
        for one in places
    )


def _goes_on(match: re.Match[str], text: str) -> bool:
    """Tell whether a list of fields goes on to a proper end: «культуры, развития языков и …»."""
    if match["word"][0].isupper():
        return False
    rest = text[match.end() : match.end() + _LONG_TAIL]
    stop = re.search(r"[.;:(]|\b(?:подпис|заключ|договор)", rest)
    own = rest[: stop.start()] if stop else rest
    under = _UNDER.search(own)
    own = f"{own[: under.start()]} {under.group().strip().title()}" if under else own
    words = re.findall(r"[А-Яа-яЁё-]+", own)
    for word in words:
        if word[0].isupper():
            return True
        if word != "и" and not is_genitive(word):
            return False
    return False


_LIST_ENDS = re.compile(
    r"[\s,]+(?P<words>[а-яё-]+(?:\s+[а-яё-]+)?(?:,\s+[а-яё-]+(?:\s+[а-яё-]+)?)*"
    r"\s+и\s+[а-яё-]+(?:\s+[а-яё-]+)?)(?=\s+[а-яё]+(?:ут|ют|ат|ят|ит|ет|л|ла|ло|ли)(?:ся|сь)?(?!\w)|\s*(?:[(.;»]|$))"
)
_POWER = re.compile(
    r"(?:администраци|правительств|мэри|акимат|бизнес|власт|общественност|депутат|эксперт)"
)


def _fields(match: re.Match[str], text: str) -> bool:
    """Tell whether a list of fields ends before a verb: «спорта, туризма и культуры подпишет»."""
    listed = _LIST_ENDS.match(text, match.start())
    words = re.findall(r"[а-яё-]+", listed["words"]) if listed else []
    return bool(words) and all(
        one == "и" or (is_genitive(one) and not _is_body(one) and not _POWER.match(one))
        for one in words
    )


_LONG_TAIL = 80
"""Letters in which the fields of a ministry or a department end with the name of its region."""


def _is_body(word: str) -> bool:
    """Tell whether a word is the head of another body in the genitive: «… и управления»."""
    told = readings(word)
    return any(
        {"sing", "gent"} <= one.tags and body_heads.kind_of(one.normal) is not None for one in told
    )


def _joins(told: str, match: re.Match[str]) -> bool:
    """Tell whether «и» or a comma joins genitives of one name: «сельского, водного хозяйства»."""
    if match["word"][0].isupper():
        return False
    last = told.split()[-1]
    return (is_adjective(last) and is_adjective(match["word"])) or match["and"] != ","


def is_adjective(word: str) -> bool:
    """Tell whether a word is hardly anything but an adjective."""
    return any("ADJF" in one.tags for one in readings(word)[:2])


def is_genitive(word: str) -> bool:
    """Tell whether a word that is no name of a person can stand in the genitive."""
    told = readings(word)
    if "-" in word and not any(one.known for one in told):
        told = readings(word.rpartition("-")[2])
    return not {"VERB", "PREP"} & told[0].tags and any(
        one.known
        and one.case == "gent"
        and {"NOUN", "ADJF", "PRTF"} & one.tags
        and not {"Name", "Surn", "Patr"} & one.tags
        for one in told[:3]
    )
