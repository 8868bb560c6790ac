"""Russian offices: «первым заместителем председателя правительства» in the nominative.

An office is a head noun, what stands before it («генеральный», «первый», «врио») and the genitives
behind it up to the place or organisation that it belongs to, which is no part of its name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.mention import Mention
from coopplan.extract.office import Office
from coopplan.extract.ru.genitives import is_genitive
from coopplan.extract.sentences import Span

_NOUNS = (
    "губернатор", "вице-губернатор", "аким", "хоким", "мэр", "вице-мэр", "президент",
    "вице-президент", "председатель", "премьер-министр", "премьер", "министр", "вице-министр",
    "руководитель", "ректор", "директор", "гендиректор", "раис", "сити-менеджер", "спикер",
    "начальник", "посол", "вице-премьер", "вице-спикер", "хяким", "заместитель", "консул",
    "сенатор", "депутат", "зампред", "генконсул", "представитель", "проректор", "градоначальник",
    "лидер", "полпред", "управляющий", "секретарь", "госсекретарь", "генсек", "заведующий", "декан",
    "учредитель",
    "владелец", "основатель", "комиссар", "торгпред", "зампредседатель", "прокурор", "атаман",
    "член", "бургомистр", "обер-бургомистр", "префект", "супрефект", "генерал-губернатор",
    "министр-президент", "примар", "воевода", "староста", "войт", "градоначальник", "жупан", "кмет",
    "канцлер", "вице-канцлер", "сопредседатель", "вице-председатель", "омбудсмен",
    "главврач", "управделами", "координатор", "казначей", "поверенный",
)  # fmt: skip
_FIXED = {
    "замгубернатора", "замминистра", "замглавы", "зампредседателя", "замруководителя", "и.о.",
    "замдиректора", "замгендиректора", "замначальника", "замакима", "замхокима", "замполпреда",
    "замректора", "замсекретаря", "замгоссекретаря", "замглаву", "замглавой",
}  # fmt: skip
_ENDS = {
    "": "nomn", "а": "gent", "у": "datv", "ом": "ablt", "ем": "ablt", "ём": "ablt", "е": "loct",
    "ы": "nomn", "и": "nomn", "ов": "gent", "ей": "gent", "ам": "datv", "ям": "datv",
    "ами": "ablt", "ями": "ablt", "ах": "loct", "ях": "loct", "ь": "nomn", "я": "gent", "ю": "datv",
    "ий": "nomn", "его": "gent", "ему": "datv", "им": "ablt", "ие": "nomn", "их": "gent",
    "ими": "ablt", "ец": "nomn", "ца": "gent", "цу": "datv", "цем": "ablt", "цы": "nomn",
}  # fmt: skip
_PLURAL = {"ы", "и", "ов", "ей", "ам", "ям", "ами", "ями", "ах", "ях", "ие", "их", "ими", "цы"}
_STEMS = {re.sub(r"(?:ь|ий|ец)$", "", noun): noun for noun in _NOUNS} | {"посл": "посол"}
_HEAD = re.compile(
    r"(?<![\w-])(?!после(?!\w))(?:(?P<noun>"
    + "|".join(sorted(map(re.escape, _STEMS), key=len, reverse=True))
    + r")(?P<end>"
    + "|".join(sorted(filter(None, _ENDS), key=len, reverse=True))
    + r")?|(?P<glava>(?:глав|(?:(?<=ск[ои]й\s)|(?<=ского\s)|(?<=скому\s)|(?<=ским\s)|(?<=в[оы]й\s)|"
    r"(?<=вого\s)|(?<=вому\s)|(?<=вым\s))голов)(?P<gend>а|ы|е|у|ой|ою|ами|ам))|(?P<fixed>"
    + "|".join(sorted(map(re.escape, _FIXED)))
    + r"))(?![\w-])",
    re.IGNORECASE,
)
_CASE_GLAVA = {
    "а": "nomn", "ы": "gent", "е": "datv", "у": "accs", "ой": "ablt", "ою": "ablt", "ами": "ablt",
    "ам": "datv",
}  # fmt: skip
_ACTING = re.compile(
    r"(?<![\w-])(?P<words>врио|вр\.?\s?и\.?\s?о\.|и\.\s?о\.|и\.о|"
    r"(?P<temporary>временно\s+)?исполняющ(?P<end>ий|его|ему|им|ая|ей|ую)\s+обязанности)\s+$",
    re.IGNORECASE,
)
_LEADS = {
    "перв": "первый", "генеральн": "генеральный", "исполнительн": "исполнительный",
    "полномочн": "полномочный", "управляющ": "управляющий", "финансов": "финансовый",
    "коммерческ": "коммерческий", "ответственн": "ответственный", "специальн": "специальный",
    "государственн": "государственный", "почётн": "почётный", "почетн": "почётный",
    "постоянн": "постоянный", "торгов": "торговый", "временн": "временный",
}  # fmt: skip
_LEAD = re.compile(
    r"(?<![\w-])(?P<stem>" + "|".join(_LEADS) + r")(?:ый|ий|ого|его|ому|ему|ым|им|ая|ой|ую)\s+$",
    re.IGNORECASE,
)
_OF_WHAT = {"городск": "городской", "сельск": "сельский", "поселков": "поселковый"}
_ELECTED = re.compile(
    rf"(?<![\w-])(?P<stem>{'|'.join(_OF_WHAT)})(?:ой|ий|ый|ого|ому|им|ым)\s+$", re.IGNORECASE
)
"""Before «голова», which is an office only so."""
_TAIL = re.compile(r"(?P<and>\s+и(?=\s)|,)?\s+(?P<word>[А-Яа-яЁё][\w-]*)")
_BY = re.compile(
    r"\s+по(?:\s+(?:и\s+)?[а-яё-]+(?:ам|ям|у|ю|е|и|ому|ему|ой|ей|им|ым)\b){1,5}"
    r"(?:\s+[а-яё-]+(?:ов|ей|ых|их|ого|ий)\b){0,3}"
)
_BODY = re.compile(
    r"(?:президент|правительств|председател|кабинет|совет|министр|администраци|губернатор|глав|"
    r"государственн|законодательн|областн|районн|городск|народн|депутат|исполнительн|комитет|собрани|дум|"
    r"парламент|сенат|мажилис|верховн|палат|республик|аким|хоким|мэр|попечительск|наблюдательн|"
    r"директор|правлени|хокимият|акимат|облисполком|горисполком|райисполком|аппарат)",
    re.IGNORECASE,
)
_CABINET = re.compile(r"\b(?:кабинет|совет)\w{0,3}\s+$", re.IGNORECASE)
"""A cabinet of ministers is no office: who signs with it is none of them."""
_WHOSE = re.compile(
    r"\s+[А-ЯЁ][а-яё-]+(?:ск|цк)(?:ого|ой)(?=\s+(?:районн|городск|областн)\w+\s+исполнительн)"
)
"""Of which place a committee is: no part of the office."""
_OFFICE_WORD = re.compile(r"(?:акима|хокима|хякима|раиса|сенатора)$")
"""Genitives of offices that the dictionary does not know: «заместитель хокима»."""
_OF_PLACE = re.compile(r"(?:^|\s+)(?:республики|округа|края|области|штата|провинции)$")
_SINGLE = {
    "регионов": "региона", "областей": "области", "городов": "города", "районов": "района",
    "государств": "государства", "республик": "республики", "муниципалитетов": "муниципалитета",
    "субъектов": "субъекта", "парламентов": "парламента", "университетов": "университета",
    "вузов": "вуза", "палат": "палаты", "министерств": "министерства",
    "ведомств": "ведомства", "правительств": "правительства", "территорий": "территории",
}  # fmt: skip
_OF_SEVERAL = re.compile(
    rf"(?:(?:двух|тр[её]х|четыр[её]х|обоих|обеих|[а-яё]+(?:ых|их))\s+){{0,3}}(?:{'|'.join(_SINGLE)})\b"
)
_SORT = re.compile(
    r"(?:^|\s+)(?:фирмы|компании|предприятия|организации|холдинга|корпорации|"
    r"университета|вуза|института|академии|завода|банка|фонда|палаты|центра|ведомства|группы)$"
)


def offices(span: Span, named: Sequence[Mention]) -> list[Office]:
    """Return the offices of a span in order; ``named`` are its places and organisations."""
    found: list[Office] = []
    for match in _HEAD.finditer(span.text):
        if found and span.start + match.start() < found[-1].end:
            continue
        if _CABINET.search(span.text, 0, match.start()):
            continue
        if any(
            one.entry.kind in "fmo" and one.start <= span.start + match.start() < one.end
            for one in named
        ):
            continue
        noun, case, plural = _noun(match)
        start, name, case = _led(span, match, noun, case)
        tail, end = _tail(span, match.end(), named)
        name = f"{name} {tail}".strip()
        if (
            match["glava"]
            and match["gend"].lower() == "ы"
            and _of_several(span, match.end(), named)
        ):
            plural, case = True, "nomn"
        if plural:
            for several, single in _SINGLE.items():
                name = re.sub(rf"\b{several}\b", single, name)
        found.append(Office(name, span.start + start, span.start + end, case, plural))
    return found


_AND = re.compile(r"\s+и\s+(?:города\s+|[а-яё]+(?:ой|ого)\s+)?")
_GO_ON = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:[–—-]\s+)?(?:[А-ЯЁ][а-яё]+\s+[А-ЯЁ]|[а-яё]+ли\b)")


_BODIES = re.compile(r"\s+(?:(?:[А-ЯЁ]{2,5}|правительств|администраций|парламентов)\s+)?")


def _of_several(span: Span, end: int, named: Sequence[Mention]) -> bool:
    """Tell whether «главы» is the plural: of «двух регионов», or of A and B who are named."""
    if _OF_SEVERAL.match(span.text[end:].lstrip()):
        return True
    there = sorted((one for one in named if one.start >= span.start + end), key=lambda o: o.start)
    if len(there) < 2 or not _BODIES.fullmatch(span.text[end : there[0].start - span.start]):
        return False
    gap = span.text[there[0].end - span.start : there[1].start - span.start]
    behind = span.text[there[1].end - span.start :]
    return _AND.fullmatch(gap) is not None and _GO_ON.match(behind) is not None


def _noun(match: re.Match[str]) -> tuple[str, str | None, bool]:
    if match["glava"]:
        end = match["gend"].lower()
        noun = "голова" if match["glava"].lower().startswith("голов") else "глава"
        return noun, _CASE_GLAVA.get(end), end in ("ами", "ам")
    if match["fixed"]:
        return match["fixed"].lower(), None, False
    end = (match["end"] or "").lower()
    noun = _STEMS[match["noun"].lower()]
    return "глава" if noun == "лидер" else noun, _ENDS[end], end in _PLURAL


def _led(
    span: Span, match: re.Match[str], noun: str, case: str | None
) -> tuple[int, str, str | None]:
    """Return where an office starts, its name, and the case, with what stands before the noun."""
    start, name = match.start(), noun
    while True:
        lead = _LEAD.search(span.text, max(0, start - 40), start)
        if lead is None or lead.end() != start:
            break
        start, name = lead.start(), f"{_LEADS[lead['stem'].lower()]} {name}"
    elected = _ELECTED.search(span.text, max(0, start - 20), start) if noun == "голова" else None
    if elected is not None:
        start, name = elected.start(), f"{_OF_WHAT[elected['stem'].lower()]} {name}"
    acting = _ACTING.search(span.text, max(0, start - 60), start)
    if acting is None or acting.end() != start:
        return start, name, case
    words = acting["words"].lower()
    short = "врио" if "вр" in words else "и. о."
    genitive = " ".join(span.text[start : match.end()].split()).lower()
    ends = {"ий": "nomn", "его": "gent", "ему": "datv", "им": "ablt", "ая": "nomn", "ей": "ablt"}
    return acting.start(), f"{short} {genitive}", ends.get((acting["end"] or "").lower())


def _tail(span: Span, at: int, named: Sequence[Mention]) -> tuple[str, int]:
    """Return the genitives behind a head noun, without places, and where they end."""
    text, end, kept = span.text, at, ""
    stops = {one.start - span.start: one for one in named}
    while True:
        match = _TAIL.match(text, end)
        if match is None:
            break
        stop = stops.get(match.start("word"))
        if stop is not None:
            body = re.match(r"\s+([А-Яа-яё]+)", text[stop.end - span.start :])
            governed = stop.weak and body is not None and _BODY.match(body.group(1)) is not None
            if match["and"] or not governed:
                break
            end = stop.end - span.start
            continue
        by = _BY.match(text, end)
        if by:
            kept, end = kept + text[end : by.end()], by.end()
            continue
        whose = _WHOSE.match(text, end)
        if whose:
            end = whose.end()
            continue
        word = match["word"]
        known = is_genitive(word) or _OFFICE_WORD.match(word)
        if not known or (match["and"] and not _joins(kept, word)):
            break
        if word in _WHERE or (word[0].isupper() and not _BODY.match(word)):
            break
        kept, end = f"{kept}{match['and'] or ''} {word}", match.end()
    words = " ".join(kept.split()).lower()
    words = _OF_PLACE.sub("", words)
    words = _SORT.sub("", words)
    words = re.sub(r"(?:^|\s+)[а-яё-]+(?:ск|цк)(?:ого|ой)$", "", words)
    return words.replace("областного исполнительного комитета", "облисполкома"), end


_WHERE = ("в", "во", "на", "при")
"""What says where an office is held: «посол в России»."""


def _joins(kept: str, word: str) -> bool:
    """Tell whether «и» goes on with the office («промышленности и торговли»), not a new one."""
    return bool(kept) and not word[0].isupper() and _HEAD.match(word) is None
