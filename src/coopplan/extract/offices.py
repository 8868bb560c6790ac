"""Offices that sign: governors, akims, mayors, heads and their deputies, in three languages."""

from __future__ import annotations

import re

from coopplan.extract.sentences import Span
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang


@frozen
class Office:
    """An office named in the text: ``name`` in the nominative, ``case`` of its head noun.

    ``plural``: «губернаторы», said of several people at once.
    """

    name: str
    start: int
    end: int
    case: str | None
    plural: bool
    city: bool


_NOUNS_RU = {
    "губернатор": "губернатор", "вице-губернатор": "вице-губернатор", "аким": "аким",
    "хоким": "хоким", "хокима": "хоким", "мэр": "мэр", "вице-мэр": "вице-мэр", "глава": "глава",
    "президент": "президент", "председател": "председатель", "премьер-министр": "премьер-министр",
    "премьер": "премьер", "министр": "министр", "руководител": "руководитель",
    "ректор": "ректор", "директор": "директор", "раис": "раис", "сити-менеджер": "сити-менеджер",
    "спикер": "спикер", "начальник": "начальник", "посол": "посол", "вице-премьер": "вице-премьер",
    "хяким": "хяким", "заместител": "заместитель", "замгубернатор": "замгубернатора",
    "консул": "консул", "сенатор": "сенатор", "депутат": "депутат", "зампред": "зампред",
    "генконсул": "генконсул", "представител": "представитель", "проректор": "проректор",
    "градоначальник": "градоначальник", "лидер": "глава", "врио": "врио",
}  # fmt: skip
_ENDS_RU = r"(?P<end>ями|ами|ям|ам|ях|ах|ов|ей|ом|ем|ём|ой|ою|ь|я|ю|а|у|е|ы|и)?"
_CASE_MASC = {
    "": "nomn", "ь": "nomn", "а": "gent", "я": "gent", "у": "datv", "ю": "datv", "ом": "ablt",
    "ем": "ablt", "ём": "ablt", "е": "loct",
}  # fmt: skip
_CASE_GLAVA = {"а": "nomn", "ы": "gent", "е": "datv", "у": "accs", "ой": "ablt", "ою": "ablt"}
_OFFICE_RU = re.compile(
    r"(?<![\w-])(?P<acting>(?:врио|и\.\s?о\.|временно исполняющ\w+ обязанности|"
    r"исполняющ\w+ обязанности)\s+)?(?P<first>перв\w+\s+)?"
    r"(?P<noun>"
    + "|".join(sorted(map(re.escape, _NOUNS_RU), key=len, reverse=True))
    + r")"
    + _ENDS_RU
    + r"(?![\w-])",
    re.IGNORECASE,
)
# What belongs to the office besides the place: «председателя правительства», «облисполкома».
_BODY_RU = re.compile(
    r"\s+(?P<body>(?:губернатора|председателя|главы|акима|хокима|мэра|премьер-министра|министра|"
    r"руководителя)?\s*(?:(?:\w+(?:ого|ой))\s+){0,2}?"
    r"(?:правительства|облисполкома|горисполкома|райисполкома|областного исполнительного комитета|"
    r"исполнительного комитета|исполкома|кабинета министров|совета министров|города|округа|района|"
    r"региона|губернатора|акима|хокима|главы|мэра|администрации|"
    r"областного совета|законодательного собрания|городской думы|парламента|"
    r"экономики|образования|здравоохранения|сельского хозяйства|транспорта|промышленности))(?!\w)",
    re.IGNORECASE,
)
_ADJECTIVE_BODY_RU = re.compile(
    r"\s+(?:[А-ЯЁ][\w-]+ого\s+)(?P<body>облисполкома|горисполкома|райисполкома|"
    r"областного исполнительного комитета|областного совета депутатов)(?!\w)"
)
_OFFICE_KK = re.compile(
    r"(?<!\w)(?P<noun>губернатор|әкім|хоким|мэр|басшы|президент|раис|төраға|премьер-министр|"
    r"министр|ректор|елші|вице-губернатор|басқарма басшысы)(?P<poss>ы|і|сы|сі)?"
    r"(?P<more>н(?:ың|ің)\s+(?:бірінші\s+)?орынбасар(?:ы)?)?"
    r"(?P<end>лары|лері|(?:н|д|т)(?:ың|ің)|мен|пен|бен|н|на|не|ға|ге)?(?!\w)",
    re.IGNORECASE,
)
_OFFICE_EN = re.compile(
    r"(?<!\w)(?P<name>(?:(?:first|acting|interim)\s+)?(?:(?:deputy|vice)[\s-]+)?"
    r"(?:governor|akim|mayor|khokim|hokim|president|head|chair(?:man|person|woman)|rais|raïs|"
    r"prime minister|minister|rector|director|ambassador|consul general|senator)"
    r"(?P<plural>s)?)(?!\w)(?:\s*\(\w+\))?"
    r"(?P<body>\s+of the (?:government|cabinet of ministers|council of ministers|executive "
    r"committee|regional executive committee))?",
    re.IGNORECASE,
)


def offices(span: Span, lang: Lang) -> list[Office]:
    """Return the offices that a span names, in order."""
    match lang:
        case Lang.RU:
            found = _russian(span)
        case Lang.KK:
            found = _kazakh(span)
        case Lang.EN:
            found = _english(span)
    return [one for one in found if not _gloss(span, one)]


def _gloss(span: Span, office: Office) -> bool:
    """Tell whether an office only explains the one before it: «хоким (глава)»."""
    return span.text[: office.start - span.start].endswith("(")


def _russian(span: Span) -> list[Office]:
    found: list[Office] = []
    for match in _OFFICE_RU.finditer(span.text):
        if found and span.start + match.start() < found[-1].end:
            continue
        noun, ending = match["noun"].lower(), (match["end"] or "").lower()
        if noun == "глава" or match.group().lower() in ("главы", "главе", "главу", "главой"):
            noun, ending = "глава", match["end"] or "а"
        if noun == "хокима":
            noun, ending = "хоким", "а"
        cases = _CASE_GLAVA if noun == "глава" else _CASE_MASC
        plural = ending in ("ы", "и", "ов", "ей", "ами", "ями", "ам", "ям", "ах", "ях")
        plural = plural and not (noun == "глава" and ending == "ы")
        name, end = _NOUNS_RU[noun], match.end()
        for pattern in (_ADJECTIVE_BODY_RU, _BODY_RU):
            more = pattern.match(span.text, end)
            if more:
                name, end = f"{name} {more['body'].strip().lower()}", more.end()
                if "облисполком" in name or "исполнительного" in name:
                    name = name.replace("областного исполнительного комитета", "облисполкома")
                again = _BODY_RU.match(span.text, end)
                if again and pattern is _BODY_RU and name.startswith(("замест", "вице")):
                    name, end = f"{name} {again['body'].strip().lower()}", again.end()
                break
        if match["first"]:
            name = f"первый {name}"
        if match["acting"]:
            name = f"врио {name.replace('губернатор', 'губернатора', 1)}"
        city = noun in ("мэр", "сити-менеджер", "градоначальник") or name.endswith(" города")
        found.append(
            Office(
                name, span.start + match.start(), span.start + end, cases.get(ending), plural, city
            )
        )
    found += _forms_of_head(span, found)
    return sorted(found, key=lambda one: one.start)


_HEADS = re.compile(r"(?<![\w-])глав(?P<end>ы|е|у|ой|ою|ами|ам)(?![\w-])", re.IGNORECASE)


def _forms_of_head(span: Span, found: list[Office]) -> list[Office]:
    """«Главой», «главы»: the feminine forms that the table of masculine endings lacks."""
    taken = {one.start for one in found}
    result = []
    for match in _HEADS.finditer(span.text):
        if span.start + match.start() in taken:
            continue
        body = _BODY_RU.match(span.text, match.end())
        name = f"глава {body['body'].strip().lower()}" if body else "глава"
        result.append(
            Office(
                name,
                span.start + match.start(),
                span.start + (body.end() if body else match.end()),
                _CASE_GLAVA.get(match["end"].lower()),
                match["end"].lower() in ("ы", "ами", "ам"),
                name.endswith(" города"),
            )
        )
    return result


def _kazakh(span: Span) -> list[Office]:
    found = []
    for match in _OFFICE_KK.finditer(span.text):
        noun = match["noun"]
        name = noun[0].upper() + noun[1:] if noun[0].isupper() else noun
        if match["more"]:
            name = f"{noun.lower()} орынбасары"
        before = span.text[max(0, match.start() - 14) : match.start()].lower()
        found.append(
            Office(
                name,
                span.start + match.start(),
                span.start + match.end(),
                None,
                (match["end"] or "") in ("лары", "лері"),
                "қала" in before or noun.lower() == "мэр",
            )
        )
    return found


def _english(span: Span) -> list[Office]:
    found = []
    for match in _OFFICE_EN.finditer(span.text):
        name = match["name"].rstrip("s") if match["plural"] else match["name"]
        found.append(
            Office(
                " ".join((name + (match["body"] or "")).split()),
                span.start + match.start(),
                span.start + match.end(),
                None,
                bool(match["plural"]),
                "mayor" in name.lower(),
            )
        )
    return found
