"""Kazakh names that no list holds, told by their heads: «Сайрам ауданы», «… министрлігі».

The rule: a name is capital words right before a head with its possessive («ауданының»), brought to
the nominative by writing the head in it. Where it lies is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.gazetteer import Entry
from coopplan.extract.institutions_ru import BODY, COMPANY, MINISTRY
from coopplan.extract.places import Mention
from coopplan.extract.sentences import Span

_CAP = r"[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]*(?:-[А-ЯЁӘҒҚҢӨҰҮҺІ]?[а-яёәғқңөұүһі]+)*"
_END = r"(?:-?(?:н(?:ың|ің|а|е|да|де|дағы|дегі|ан|ен|ы|і)?|мен|пен|бен))?"
_PLACE = re.compile(
    rf"(?<![\w-])(?P<name>{_CAP}(?:\s+{_CAP}){{0,2}})\s+(?P<more>автономиялық\s+|автономды\s+)?"
    rf"(?P<head>облысы|ауданы|провинциясы|өлкесі|округі|аймағы|штаты|уәлаяты|префектурасы|"
    rf"губерниясы|Республикасы|республикасы|муниципалитеті){_END}(?![\w-])"
)
_CITY = re.compile(rf"(?<![\w-])(?P<name>{_CAP}(?:\s+{_CAP})?)\s+қала(?:сы|лық){_END}(?![\w-])")
_BODY = re.compile(
    rf"(?P<head>министрлігі|университеті|институты|академиясы|колледжі|агенттігі|басқармасы|"
    rf"палатасы|комитеті|қауымдастығы|орталығы|кітапханасы|мұражайы|музейі|музей-қорығы|театры|одағы|банкі|"
    rf"корпорациясы|ассоциациясы|филармониясы|қоры|достық үйі){_END}(?![\w-])",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"[«\"“](?P<name>[^«»“”\"\n]{2,60})[»\"”]\s+(?P<form>(?:(?:ұлттық|мемлекеттік)\s+)?(?:компаниясы|корпорациясы|холдингі|қоры)|"
    rf"(?:ҰК\s+|ҰИХ\s+)?(?:АҚ|ЖШС|ААҚ|ЖАҚ|К[ЕеE]АҚ)|зауыты|банкі){_END}(?![\w-])"
)
_LATIN = re.compile(
    r"(?<![\w«\"])(?P<name>[A-Z][\w&.-]*(?:,?\s+[A-Z][\w&.-]*){1,7})"
    r"(?P<form>\s+(?:компания|корпорация)(?:сы|лары)\w*)?"
)
_LEGAL = re.compile(
    r"(?:LLP|LLC|Ltd|JSC|Inc|Corp|GmbH|S\.\s?[aà]\.\s?r\.l|ЖШС|АҚ)\.?$", re.IGNORECASE
)
_STOPPED = re.compile(r"(?:Ltd|Inc|Corp|S\.\s?[aà]\.\s?r\.l)\.$", re.IGNORECASE)
_AFTER = re.compile(
    rf"(?<![\w.-])(?P<name>(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?)*{_CAP}(?:\s+{_CAP})?\s+атындағы\s+"
    rf"(?:(?:[\w-]+\s+){{0,5}}?(?:университеті|институты|академиясы|колледжі|кітапханасы|мұражайы|"
    rf"музейі|театры|орталығы|филармониясы)|[А-ЯӘҒҚҢӨҰҮҺІ]{{2,8}})){_END}(?![\w-])"
)
"""«Д. Серікбаев атындағы … университеті»: whom an institution is named after is a part of it."""
_SIDE = re.compile(r"(?<![\w«\"“-])(?P<name>[A-Z][\w&-]*[A-Z][\w&-]*)(?=\s+(?:тарапынан|атынан)\b)")
_LETTERS = re.compile(
    rf"(?<!\w)ұйым\w*\s+\((?P<name>[А-ЯЁӘҒҚҢӨҰҮҺІA-Z]{{3,12}})\)|"
    rf"(?<!\w)(?P<first>[А-ЯЁӘҒҚҢӨҰҮҺІA-Z]{{3,12}})\s+(?:халықаралық\s+)?ұйымы{_END}(?![\w-])"
)
"""An organisation by its letters: «… халықаралық ұйыммен (ХҮАҚ)», «ХҮАҚ ұйымының …»."""
_PAIR = re.compile(
    r"[«\"“](?P<one>[^«»“”\"\n]{2,40})[»\"”]\s+(?:мен|пен|бен|және)\s+[«\"“](?P<two>[^«»“”\"\n]{2,40})[»\"”]"
    r"(?=\s+(?:компания|арасында|[«\"“]|\w+\s+(?:туралы|жөнінде)))"
)
"""Two names in quotation marks that «мен» joins as those who agreed."""
_STATE = re.compile(r"(?<![\w-])(?:ҚР|РФ|ҚХР|ӨР)\s+$")
_WIDE = re.compile(r"(?<!\w)(?:Халықаралық|Ұлттық|Мемлекеттік)\s+$")
_CALLED = re.compile(r"«[^«»]{2,40}»\s+$")
_VERB = re.compile(r"(?:ды|ді|ты|ті|ған|ген|қан|кен|ып|іп|лап|леп|деп|мен|пен|бен)$")
_NO_NAME = re.compile(
    r"^(?:Бұл|Осы|Екі|Қос|Біздің|Олардың|Сол|Әр|Барлық|Облыс|Аудан|Қала|Аймақ|Көрші|Шекара|Орталық|"
    r"Сондай-ақ|Кездесуде|Іс-шара|Тараптар|Ресей|Қазақстан|Қытай|Құжатқа|Бүгін|Кеше|Жалпы)$"
)
_GOVERNING = re.compile(r"(?:атқару|әкімшілік)\s+комитет", re.IGNORECASE)


def find(sentence: Span, known: list[Mention]) -> list[Mention]:
    """Return the places and bodies that the sentence names by a head word, none of them known."""
    found: list[Mention] = []
    for start, end, name, kind in _candidates(sentence, known):
        start, end = sentence.start + start, sentence.start + end
        if any(one.start < end and start < one.end for one in found):
            continue
        inside = [one for one in known if one.start < end and start < one.end]
        district = name.endswith(" ауданы") and all(one.entry.kind == "c" for one in inside)
        if kind in "rc" and inside and not district:
            continue
        found.append(Mention(Entry(kind, "", "", name, ""), start, end, name))
    return found


def _candidates(sentence: Span, known: list[Mention]) -> Iterator[tuple[int, int, str, str]]:
    text = sentence.text
    for match in _AFTER.finditer(text):
        yield match.start(), match.end(), " ".join(match["name"].split()), BODY
    for match in _SIDE.finditer(text):
        yield match.start(), match.end(), match["name"], BODY
    for match in _LETTERS.finditer(text):
        group = "name" if match["name"] else "first"
        yield match.start(group), match.end(), match[group], BODY
    for match in _COMPANY.finditer(text):
        own = _LEGAL.search(match["name"])
        name = match["name"] if own else f"«{match['name']}» {match['form']}"
        yield match.start(), match.end(), name, COMPANY
    for match in _PAIR.finditer(text):
        for key in ("one", "two"):
            yield match.start(key) - 1, match.end(key) + 1, f"«{match[key]}»", COMPANY
    for match in _LATIN.finditer(text):
        name = match["name"].rstrip(",-")
        name = name if _STOPPED.search(name) else name.rstrip(".,-")
        if match["form"] or _LEGAL.search(name):
            yield match.start(), match.end(), name, COMPANY
    for match in _BODY.finditer(text):
        start = _start_of(sentence, match.start(), known)
        if start is not None:
            name = " ".join(f"{text[start : match.start()]}{match['head']}".split())
            if not _GOVERNING.search(name):
                yield start, match.end(), name, MINISTRY if "министр" in name else BODY
    for match in _PLACE.finditer(text):
        name = _without_lead(match["name"])
        if len(name.split()) == 3:  # «Ұласбек Сәдібеков Согдий облысының …»
            name = name.split()[-1]
        if name:
            start = match.end("name") - len(name)
            yield start, match.end(), f"{name} {match['more'] or ''}{match['head']}", "r"
    for match in _CITY.finditer(text):
        name = _without_lead(match["name"])
        if name:
            yield match.end("name") - len(name), match.end("name"), name, "c"


def _without_lead(name: str) -> str:
    """Leave out capital words that only begin a sentence, and genitives («Қытайдың Сиань»)."""
    words = name.split()
    while words and (
        _NO_NAME.match(words[0])
        or (len(words) > 1 and re.search(r"(?:ның|нің|дың|дің|тың|тің|дағы|дегі)$", words[0]))
    ):
        words.pop(0)
    return " ".join(words)


def _start_of(sentence: Span, head: int, known: list[Mention]) -> int | None:
    """Return where the name of a body starts: the capital word before it, its country taken in."""
    text = sentence.text
    words = list(re.finditer(r"[\w.-]+|[«»,;:()]", text[:head]))[-7:]
    start: int | None = None
    for word in reversed(words):
        token = word.group()
        if token in "«»,;:()" or (_VERB.search(token) and token not in ("және", "пен", "мен")):
            break
        if token[0].isupper():
            start = word.start()
            break
    if start is None:
        return None
    called = _CALLED.search(text[:start])
    if called is not None:
        return called.start()
    wide = _WIDE.search(text[:start])
    start = wide.start() if wide else start
    state = _STATE.search(text[:start])
    start = state.start() if state else start
    for one in known:
        gap = text[one.end - sentence.start : start]
        said = text[one.start - sentence.start : one.end - sentence.start]
        inside = re.search(r"[дт][ае]$", said) is not None  # «Бейжіңде» is where, not whose
        if one.end - sentence.start <= start and not gap.strip() and not inside:
            return one.start - sentence.start
        if one.start - sentence.start <= start < one.end - sentence.start:
            return one.start - sentence.start
    return start
