"""Kazakh offices, spelled as a text calls them, in the nominative.

The rule: what an office is of besides a place («ауыл шаруашылығы министрі», «Министрлер кабинетінің
төрағасы», «қала әкімінің орынбасары») is a part of it; a bare noun that a place possesses stands
without the possessive ending («Омбы облысының губернаторы» is «губернатор», «университет ректорының
орынбасары» «ректордың орынбасары»).
"""

from __future__ import annotations

import re

from coopplan.extract.kk.joined_bodies import genitive
from coopplan.extract.office import Office
from coopplan.extract.sentences import Span

_FIELD_WORD = (
    r"(?:сыртқы|ішкі|істер[іи]?|денсаулық|сақтау|ауыл|су|орман|балық|шаруашылығы|ұлттық|экономика(?:лық)?|"
    r"қаржы|көлік|коммуникация(?:лар)?|байланыс(?:тар)?|энергетика|оқу-ағарту|ағарту|білім|беру|ғылым|жоғары|"
    r"мәдениет|ақпарат|қоғамдық|даму|спорт|туризм|еңбек|халықты|әлеуметтік|қорғау|экология|геология|"
    r"табиғи|ресурстар[ыі]?|ирригация|цифрлық|инновациялар|аэроғарыш|өнеркәсі(?:п|бі)|құрылыс|сауда|"
    r"интеграция|индустрия|инфрақұрылым(?:дық)?|инвестициялар|төтенше|жағдайлар|әділет|қорғаныс|жастар|"
    r"отбасы|жоспарлау|бюджет|дін|технологиялар|интеллект|жасанды|стратегиялық|минералды|тұрғын|үй|"
    r"сәулет|инвестиция|азық-түлік|мұнай|газ|өңірлік|аймақтық|халықаралық|ынтымақтастық|қоршаған|"
    r"орта|ортаны|қызмет|кәсіпкерлік|мемлекеттік|климат(?:тың)?|өзгеруі|миграция|бағдарламалау)"
)
_FIELD = rf"{_FIELD_WORD}(?:(?:,\s+|\s+(?:және|мен|пен|бен)\s+|\s+){_FIELD_WORD}){{0,9}}"
_RANK = (
    r"мемлекеттік(?=\s+хатшы)|бас атқарушы|бас|аға|бірінші|атқарушы|баспасөз|тең|"
    r"төтенше және өкілетті|өкілетті|арнайы|тұрақты|негізгі"
)
_BODY = (
    r"(?:қамқоршылық|директорлар|бақылау|қоғамдық|ғылыми|халық) кеңесінің|министрлер кабинетінің|"
    r"(?:(?:облыстық|қалалық|аудандық|партия)\s+)?(?:атқару\s+)?комитет(?:інің|і)|"
    r"(?:облыстық|қалалық|аудандық)\s+(?:кеңес|мәслихат)(?:інің|ының|і|ы)|басқарма|қор|ұйым|компания|"
    r"кәсіпорын|орталық|топ|департамент|мәслихат"
)
"""What stands before «төрағасы», «басшысы» and is a part of the office, not a name of its own."""
_DEPUTY = r"(?:бірінші\s+)?орынбасар(?P<deputies>лар)?(?:ы)?"
_ACTING = r"міндетін\s+(?:уақытша\s+)?атқарушы"
_OFFICE = re.compile(
    rf"(?<!\w)(?:(?P<field>{_FIELD})\s+(?=(?:мемлекеттік\s+)?(?:вице-)?министр))?"
    rf"(?P<level>(?:облыс|қала|аудан)\s+(?=(?:әкімі|хокимі|мэрі)))?"
    rf"(?P<rank>(?:{_RANK})\s+)?"
    rf"(?P<body>(?:{_BODY})\s+(?=(?:тең\s+)?(?:басшысы|төрағасы|директоры|хатшысы|жетекшісі)))?"
    r"(?P<noun>губернатор|әкім|хоким|мэр|басшы|президент|раис|төрайым|төраға|премьер-министр|"
    r"вице-министр|министр|әріптес(?=і\w*\s+[А-ЯӘҒҚҢӨҰҮҺІ])|"
    r"проректор|вице-ректор|ректор|елші|вице-губернатор|вице-президент|вице-мэр|директор|хатшы(?=сы)|"
    r"жетекші(?=сі)|өкіл(?=і)|консул|декан|басқарушы(?=сы)|инвестор(?=ы)|спикер|мүфти|"
    r"бастығ(?=ы)|бастық|редактор|прокурор|канцлер|қолбасшы)(?P<poss>ы|і|сы|сі)?"
    rf"(?P<more>(?P<gen>(?:[лд][ае]р(?:і)?)?[ндт](?:ың|ің))\s+(?:{_DEPUTY}|{_ACTING}))?"
    r"(?P<end>(?:лар|лер|дар|дер|тар|тер)[ыі]?|(?:н|д|т)(?:ың|ің)|мен|пен|бен|н|на|не|ға|ге)?(?!\w)",
    re.IGNORECASE,
)
_SAME_ABROAD = re.compile(r"министр|ректор|мэр|президент", re.IGNORECASE)
"""Offices that «оның әріптесі» holds too; the counterpart of a губернатор may be an әкім."""
_OF_PLACE = re.compile(r"(?:облыстық|қалалық|аудандық)\s+", re.IGNORECASE)
"""What names the place of a body, and so is read with it: «Гомель облыстық атқару комитеті»."""
_VOWEL = re.compile(r"[аәеиоөуұүыіэюя]$", re.IGNORECASE)
_BACK = re.compile(r"[аоұуыя][^аәеиоөуұүыіэюя]*$", re.IGNORECASE)


def offices(span: Span) -> list[Office]:
    """Return the offices of a span in order."""
    found: list[Office] = []
    for match in _OFFICE.finditer(span.text):
        if match["noun"].lower() == "әріптес":
            if not found or not _SAME_ABROAD.search(found[-1].name):
                continue
            name = found[-1].name
        else:
            name = _name(match)
        if found and span.text[found[-1].end - span.start : match.start()].strip() == ",":
            continue  # the second office of the same person
        of_place = _OF_PLACE.match(match["body"] or "")
        start = match.start("body") + of_place.end() if of_place else match.start()
        start, end = span.start + start, span.start + match.end()
        found.append(Office(name, start, end, None, _is_plural(match)))
    return found


def _is_plural(match: re.Match[str]) -> bool:
    return match["deputies"] is not None or (match["end"] or "")[1:3] in ("ар", "ер")


def _name(match: re.Match[str]) -> str:
    """Return an office in the nominative singular, with the possessive where something leads it."""
    noun = match["noun"]
    own = match["poss"] or _possessive(noun)
    words = [match[one].strip() for one in ("field", "level", "rank", "body") if match[one]]
    if match["level"] or (match["body"] and " " not in words[-1]):
        words[0] = words[0].lower()  # «Басқарма төрағасы», unlike «Бақылау кеңесінің төрағасы»
    led = match["field"] or match["level"] or match["body"]
    if match["more"]:
        first = "бірінші " if "бірінші" in match["more"].lower() else ""
        said = "орынбасары" if "орынбасар" in match["more"].lower() else "міндетін атқарушы"
        of = genitive(noun + own if led else _bare(noun))
        return " ".join([*words, of, first + said])
    return " ".join([*words, noun + own if led else _bare(noun)])


def _bare(noun: str) -> str:
    """Return an office without what possesses it: «бастығы» is «бастық»."""
    return f"{noun[:-1]}қ" if noun[-1] == "ғ" else noun


def _possessive(noun: str) -> str:
    ending = "ы" if _BACK.search(noun) else "і"
    return f"с{ending}" if _VOWEL.search(noun) else ending
