"""Kazakh names of bodies, told by their heads: «… министрлігі», ««…» ЖШС», «… атындағы …».

The rule: a body is a head with its possessive ending and what leads up to it from the first
capital or the quotation mark; a head that is a thing as often («порты», «зауыты») makes one only
where it is joined to another side or acts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.gazetteer import BODY, COMPANY, MINISTRY
from coopplan.extract.kk import joined_bodies, openers
from coopplan.extract.kk.endings import ending, is_whence
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

CAP = r"[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]*(?:-[А-ЯЁӘҒҚҢӨҰҮҺІ]?[а-яёәғқңөұүһі]+)*"
"""A word with a capital."""
END = r"(?:-?(?:н(?:ың|ің|а|е|да|де|дағы|дегі|ан|ен|ы|і)?|мен|пен|бен))?"
"""The case ending behind a possessive."""
_BODY = re.compile(
    rf"(?P<head>министрлігі|университеті|институты|академиясы|колледжі|агенттігі|басқармасы|"
    rf"департаменті|консерваториясы|политехникасы|техникумы|федерациясы|биржасы|бірлестігі|серіктестігі|"
    rf"палатасы|комитеті|қауымдастығы|орталығы|кітапханасы|мұражайы|музейі|музей-қорығы|театры|"
    rf"одағы|банкі|корпорациясы|ассоциациясы|филармониясы|қоры|мекемесі|"
    rf"прокуратурасы|инспекциясы|мұрағаты|архиві|достық үйі){END}(?![\w-])",
    re.IGNORECASE,
)
_THING = re.compile(
    rf"(?P<head>порты|әуежайы|зауыты|комбинаты|фабрикасы|паркі|технопаркі|мектебі|гимназиясы|"
    rf"лицейі|ауруханасы|клиникасы|сауда үйі|клубы|компаниялар тобы|кәсіпорны|телеарнасы|газеті|"
    rf"ұйымы|филиалы|бөлімшесі|госпиталі|мектеп-лицейі|агроуниверситеті|"
    rf"мәслихаты|шығару жиналысы|құрылтайы|парламенті|альянсы|консорциумы|қоғамы|ассамблеясы|"
    rf"телерадиокешені|телерадиокомпаниясы|инвестициялық тобы)"
    rf"(?=(?:мен|пен|бен)(?!\w)|\s+(?:мен|пен|бен|және|арасында\w*|атынан|тарапынан)(?!\w)|"
    rf"(?:ның|нің)\s+(?:бас\s+)?(?:директор|басшы|төраға|ректор|президент|жетекші|өкіл|хатшы)|"
    rf"(?:нан|нен|ның|нің)\s+(?:[\w-]+\s+){{0,2}}(?:делегация|маман|өкілдер)|"
    rf"(?:ның|нің)\s+(?:[\w-]+\s+){{0,3}}(?:филиалы|бөлімшесі)|"
    rf"\s+(?:[\w«»-]+\s+){{0,7}}(?:меморандум|келісім|құжат|хаттама|шарт)){END}(?![\w-])",
    re.IGNORECASE,
)
_FORM = (
    r"(?:[а-яәғқңөұүһі-]+[лдт][ыі][қк]\s+){0,2}(?:компаниясы|корпорациясы|холдингі|қоры|тобы)|"
    r"(?:ҰК\s+|ҰИХ\s+)?(?:АҚ|ЖШС|ЖШҚ|ААҚ|ЖАҚ|ШЖҚ|РМК|ӘКК|К[ЕеE]АҚ)|зауыты|банкі"
)
_COMPANY = re.compile(
    rf"[«\"“](?P<name>[^«»“”\"\n]{{2,60}})[»\"”]\s+(?P<form>{_FORM}){END}(?![\w-])"
)
_NESTED = re.compile(
    rf"«(?P<name>[^«»\n]{{2,40}}»\s+[^«»\n]{{2,60}})»\s+(?P<form>АҚ|ЖШС|К[ЕеE]АҚ){END}(?![\w-])"
)
"""««Дала» дамыту қоры» АҚ», whose outer mark is often left out."""
_LATIN = re.compile(
    r"(?<![\w«\"])(?P<name>[A-Z][\w&.-]*(?:,?\s+[A-Z][\w&.-]*){0,7})"
    r"(?P<form>\s+(?:компания|корпорация)(?:сы|лары)\w*)?"
)
_CASE = re.compile(r"-[а-яёәғқңөұүһі]+$")
"""The ending that a hyphen joins to a name in Latin letters: «… Co., Ltd-ның»."""
_LEGAL = re.compile(
    r"(?<!\w)(?:LLP|LLC|Ltd|JSC|Inc|Corp|GmbH|S\.\s?[aà]\.\s?r\.l|ЖШС|АҚ)\.?$", re.IGNORECASE
)
_STOPPED = re.compile(r"(?:Ltd|Inc|Corp|S\.\s?[aà]\.\s?r\.l)\.$", re.IGNORECASE)
_OF_BARE = r"(?:[кғгқ][ае]|[дт](?:[іы]ң?|[ае]н?|[ае][ғг][іы])|[мпб]ен)"
"""The case ending behind a head without a possessive: «… атындағы университетке»."""
_AFTER = re.compile(
    rf"(?<![\w.-])(?P<name>(?:(?:Академик|Профессор)\s+)?(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?)*(?:әл-)?{CAP}(?:\s+{CAP}){{0,2}}\s+атындағы\s+"
    rf"(?:[А-ЯӘҒҚҢӨҰҮҺІ][а-яәғқңөұүһі]{{1,3}}[А-ЯӘҒҚҢӨҰҮҺІ]{{2,6}}|"
    rf"(?:(?!мен\s|пен\s|бен\s|және\s)(?:[\w-]+|№\s?\d+)\s+){{0,5}}?(?:университеті|институты|академиясы|"
    rf"колледжі|кітапхана(?:сы)?|мұражай(?:ы)?|музей(?:і)?|театр(?:ы)?|орталығы|филармония(?:сы)?|"
    rf"университет|институт|академия|колледж|"
    rf"консерватория(?:сы)?|мектеп|мектебі|(?:мектеп-)?лицей(?:і)?|гимназия(?:сы)?|аурухана(?:сы)?|қоры)|"
    rf"[А-ЯӘҒҚҢӨҰҮҺІ]{{2,8}}))"
    rf"(?:(?<=[А-ЯӘҒҚҢӨҰҮҺІ])-[а-яәғқңөұүһі]{{2,6}}|{_OF_BARE}|{END})(?![\w-])"
)
"""«Д. Серікбаев атындағы … университеті»: whom an institution is named after is a part of it."""
_LIES_IN = re.compile(
    r"(?:[\w-]+[дт][ае](?:[ғг][ыі])?\s+)+(?=(?:\S+\s+){1,3}атындағы)|(?:[\w-]+\s+){1,2}(?=[Әә]л-)"
)
"""«Ресейдегі … атындағы университет», «Мәскеуде …»: where it lies is no part of its name.

Nor is what stands before «әл-»: «Асан Үсенов әл-Фараби атындағы …».
"""
_SIDE = re.compile(r"(?<![\w«\"“-])(?P<name>[A-Z][\w&-]*[A-Z][\w&-]*)(?=\s+(?:тарапынан|атынан)\b)")
_LETTERS = re.compile(
    rf"(?<!\w)ұйым\w*\s+\((?P<name>[А-ЯЁӘҒҚҢӨҰҮҺІA-Z]{{3,12}})\)|"
    rf"(?<!\w)(?P<first>[А-ЯЁӘҒҚҢӨҰҮҺІA-Z]{{3,12}})\s+(?:халықаралық\s+)?ұйымы{END}(?![\w-])"
)
"""An organisation by its letters: «… халықаралық ұйыммен (ХҮАҚ)», «ХҮАҚ ұйымының …»."""
_QUOTED = r"[«\"“](?P<{0}>[^«»“”\"\n]{{2,40}})[»\"”]"
_PAIR = re.compile(
    rf"{_QUOTED.format('one')}\s+(?:мен|пен|бен|және)\s+{_QUOTED.format('two')}"
    r"(?=\s+(?:компания|арасында|[«\"“]|\w+\s+(?:туралы|жөнінде)))"
)
"""Two names in quotation marks that «мен» joins as those who agreed."""
_ONE_OF_TWO = re.compile(
    rf"(?<=\s)(?:мен|пен|бен)\s+{_QUOTED.format('one')}(?=\s+(?:компания\w*\s+)?арасында)|"
    rf"{_QUOTED.format('two')}(?=\s+(?:мен|пен|бен)\s+[^«»\".;]{{4,80}}\sарасында)"
)
"""A name in quotation marks that «мен … арасында» joins to a side without them."""
_STATE = re.compile(r"(?<![\w-])(?:ҚР|РФ|ҚХР|ӨР|БҰҰ|ЕО|ЕАЭО|ТМД|ШЫҰ)\s+$")
"""A state, or a union of states, by its letters: it leads the names of its bodies."""
_SIDE_OF_WORLD = re.compile(r"(?<!\w)(?:Оңтүстік|Солтүстік|Шығыс|Батыс|Орталық)\s+$")
"""«Оңтүстік Орал университеті» is another than that of Орал."""
_WIDE = re.compile(r"(?<!\w)(?:Халықаралық|Ұлттық|Мемлекеттік)\s+$")
_QUOTE = re.compile(r"«[^«»]{2,40}»$")
_CALLED = re.compile(r"«[^«»]{2,40}»\s+(?:партиясының\s+)?$")
_GOES_ON = re.compile(r"[»\"”]\s+(?:[\w-]+\s+){0,4}?(?:мекемесі|бірлестігі|қоры|серіктестігі)")
"""Behind a head that is only the last word of what a body is called: «… орталығы» мекемесі»."""
_VERB = re.compile(
    r"(?:(?<!федерал)(?<!муниципал)(?<!регионал)(?<!автоном)ды|ді|(?<![аәеиоөуұүыіюя])т[ыі]|ған|ген|қан|кен|ып|(?<!кәс)іп|лап|леп|деп|мен|пен|бен)$"
)
_OBJECT = re.compile(r"\w{2,}[тдн][ыі]$")
_JOINING = ("және", "пен", "мен")
_DEED = re.compile(r"\w{3,}[уү]$")
"""What an object inside a name stands before: «… саясатты зерттеу институты»."""
_GENERIC = re.compile(
    r"(?:Облыстық|Қалалық|Аудандық|Өңірлік|Жергілікті|Аталған|Аталмыш|Екі|Бұл|Осы|Біздің|Шетелдік|"
    r"Отандық)\s+[а-яәғқңөұүһі]"
)
"""What opens a sentence before a body without a name: «Облыстық мәдениет басқармасы»."""
_GOVERNING = re.compile(
    r"(?:атқару|әкімшілік|партия|(?:облыс|аудан|қала)[лт][ыі][қк])\s+комитет|^Ресей\s+Федерациясы$|^РФ$",
    re.IGNORECASE,
)
_FIELD_WORD = r"\s+(?!министр|үкімет|әкім|мен\s|пен\s|бен\s)[\w-]+"
_LISTED = re.compile(
    rf"(?<![\w-])(?P<of>[А-ЯӘҒҚҢӨҰҮҺІ][\w-]*(?:ның|нің|дың|дің|тың|тің)\s+(?=[А-ЯӘҒҚҢӨҰҮҺІ])|"
    rf"[А-ЯӘҒҚҢӨҰҮҺІ][\w-]*\s+(?:[Рр]еспубликасының|Федерациясының|облысының)\s+|"
    rf"(?:ҚР|РФ)\s+(?=[А-ЯӘҒҚҢӨҰҮҺІ]))(?P<field>(?!министр|үкімет|әкім)[\w-]+(?:{_FIELD_WORD}){{0,8}}?,(?:,?{_FIELD_WORD}){{1,8}}?)\s+"
    rf"(?P<head>министрлігі|басқармасы|департаменті|агенттігі){END}(?![\w-])"
)
"""A ministry of several fields: «Қырғызстанның Су ресурстары, … және … министрлігі»."""
_HEADED_BY = (
    r"(?=(?:(?:бас|аға|бірінші|бас\s+атқарушы|басқарма|(?:директорлар|бақылау)\s+кеңесінің)\s+){0,3}"
    r"(?:вице-)?(?:директор|төраға|басшы|президент|жетекші|хатшы))"
)
_OF_HEAD = re.compile(
    rf"(?:(?P<quoted>[«\"“][^«»“”\"\n]{{2,40}}[»\"”])(?:\s+(?:компания|корпорация|топ|холдинг)\w*)?|"
    rf"(?P<latin>(?<![\w«\"“-])[A-Z][\w&.-]*(?:\s+(?:of\s+|and\s+|&\s+)?[A-Z][\w&.-]*){{0,6}}?)"
    rf"(?:\s+\([A-Z]{{2,8}}\))?)(?:-?[ндт][ыі]ң)?\s+{_HEADED_BY}"
)
"""Whom a head speaks for, called by no word that says what it is: «ERG бас директоры»."""
Candidate = tuple[int, int, str, str]


def candidates(sentence: Span, known: list[Mention]) -> Iterator[Candidate]:
    """Yield where a sentence names bodies: start, end, name and kind, the surest first."""
    text = sentence.text
    for match in _AFTER.finditer(text):
        lead = _LIES_IN.match(match["name"])
        first = match.start() + (lead.end() if lead else 0)
        yield first, match.end(), " ".join(text[first : match.end("name")].split()), BODY
    for match in _SIDE.finditer(text):
        yield match.start(), match.end(), match["name"], BODY
    for match in _LETTERS.finditer(text):
        group = "name" if match["name"] else "first"
        yield match.start(group), match.end(), match[group], BODY
    for match in _LISTED.finditer(text):
        begin = _with_country(sentence, match.start(), known, ruled=True)
        name = f"{text[begin : match.end('field')]} {match['head']}"
        if not _VERB.search(match["field"].split()[-1]):
            kind = MINISTRY if "министр" in match["head"] else BODY
            yield begin, match.end(), " ".join(name.split()), kind
    yield from _companies(text)
    for match in _OF_HEAD.finditer(text):
        group = "quoted" if match["quoted"] else "latin"
        name = _CASE.sub("", match[group])
        yield match.start(group), match.end(group), name, COMPANY
    for pattern in (_BODY, _THING):
        for match in pattern.finditer(text):
            start = _start_of(sentence, match.start(), known)
            if start is not None and not _GOES_ON.match(text, match.end()):
                name = " ".join(f"{text[start : match.start()]}{match['head']}".split())
                if not (_GOVERNING.search(name) or _GENERIC.match(name)):
                    yield start, match.end(), name, MINISTRY if "министр" in name else BODY


_LATIN_ONLY = re.compile(r"[A-Za-z\d\s&.,()-]+")


def _is_bare(match: re.Match[str]) -> bool:
    """Tell whether «компаниясы» alone says what a name in quotation marks is."""
    return match["form"].lower() == "компаниясы"


def _companies(text: str) -> Iterator[Candidate]:
    for match in _NESTED.finditer(text):
        yield match.start(), match.end(), f"«{match['name']}» {match['form']}", COMPANY
    for match in _COMPANY.finditer(text):
        own = _LEGAL.search(match["name"]) or (
            _LATIN_ONLY.fullmatch(match["name"]) and _is_bare(match)
        )
        name = match["name"] if own else f"«{match['name']}» {match['form']}"
        name = f"«{match['name']}»" if _is_bare(match) and not own else name
        yield match.start(), match.end(), name, COMPANY
    for pattern in (_PAIR, _ONE_OF_TWO):
        for match in pattern.finditer(text):
            for key in ("one", "two"):
                if match[key]:
                    yield match.start(key) - 1, match.end(key) + 1, f"«{match[key]}»", COMPANY
    for match in _LATIN.finditer(text):
        if text.rfind("«", 0, match.start()) > text.rfind("»", 0, match.start()):
            continue  # «A Steel Co.» is one name
        name = _CASE.sub("", match["name"].rstrip(",-"))
        name = name if _STOPPED.search(name) else name.rstrip(".,-")
        if match["form"] or (" " in name and _LEGAL.search(name)):
            yield match.start(), match.end(), name, COMPANY


_LONGEST = 200
"""Letters of the name of a body at most."""


_HONOURS = ("Ата", "Ана", "Хан", "Батыр", "Би", "Сұлтан")
"""What stands behind a name and begins none: «Қорқыт Ата университеті»."""


def _start_of(sentence: Span, head: int, known: list[Mention]) -> int | None:
    """Return where the name of a body starts: the capital word before it, its country taken in."""
    text = sentence.text
    words = list(re.compile(r"[\w.-]+|[«»,;:()]").finditer(text, max(0, head - _LONGEST), head))[
        -7:
    ]
    named = {one.name for one in known}  # «Түмен» is a town, though it ends like «with»
    left = {one.end - sentence.start for one in known if is_whence(_said(sentence, one), one)}
    start: int | None = None
    following: list[str] = []
    for word in reversed(words):
        token = word.group()
        if joined_bodies.ends_before(text, word):
            break
        governs = any(_DEED.search(one) for one in following[-2:])
        if not (governs and _OBJECT.search(token)) and token not in _JOINING:
            following.append(token)
        if token == "»" and start is None:
            called = _QUOTE.search(text, max(0, word.end() - _LONGEST), word.end())
            return _with_state(text, called.start()) if called else None
        joins = token in _JOINING or (token in named and token[0].isupper())
        joins = joins or (governs and _OBJECT.search(token) is not None)
        if token in "«»,;:()" or (_VERB.search(token) and not joins):
            break
        if token[0].isupper() and (_is_surname(text, word) or openers.opens(token)):
            break
        if word.end() in left:
            break
        if token[0].isupper():
            start = word.start()
            if token not in _HONOURS:
                break
    if start is None:
        return joined_bodies.local_start(text, head)
    called = _CALLED.search(text, max(0, start - _LONGEST), start)
    if called is not None:
        return called.start()
    side = _SIDE_OF_WORLD.search(text, max(0, start - _LONGEST), start)
    start = side.start() if side else start
    wide = _WIDE.search(text, max(0, start - _LONGEST), start)
    start = wide.start() if wide else start
    start = _with_state(text, start)
    return _with_country(sentence, start, known, ruled=_RULED.match(text, head) is not None)


def _said(sentence: Span, one: Mention) -> str:
    return sentence.text[one.start - sentence.start : one.end - sentence.start]


_SURNAME = re.compile(r"\w{3,}(?:[оеё]ва?|[иы]на?|ұлы|қызы|[сц]к[иы]й|[сц]кая|енко)$")
_FIRST_NAME = re.compile(r"[а-яёәғқңөұүһі]\s+[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+\s+$")
_ON = re.compile(r"\s+[а-яёәғқңөұүһі]")


def _is_surname(text: str, word: re.Match[str]) -> bool:
    """Tell whether a word is the surname of somebody who does what follows: «Асан Үсенов жер …»."""
    whole = _FIRST_NAME.search(text, 0, word.start()) and _ON.match(text, word.end())
    return bool(whole) and _SURNAME.match(word.group()) is not None


def _with_state(text: str, start: int) -> int:
    """Take in the letters of a state before a name: «ҚР …», «БҰҰ …»."""
    state = _STATE.search(text, max(0, start - _LONGEST), start)
    return state.start() if state else start


_WHERE = re.compile(r"[дт][ае](?:[ғг][ыі])?$")
"""«Бейжіңде», «Кореядағы»: where it is, not whose."""
_RULED = re.compile(r"министрлігі|агенттігі|банкі|үкіметі", re.IGNORECASE)
_ANY_HAS = re.compile(r"(?:ұлттық|мемлекеттік|бас)\s", re.IGNORECASE)
"""What each country has one of, so that it is called with whose it is: «… Ұлттық кітапханасы»."""
_PLACE_OF = re.compile(r"[\w-]+\s+(?:қала|аудан|облыс)\w*(?:ның|нің)\s")
_OF_TOWN = re.compile(r"\s+қала(?:сы(?:ның)?|лық)\s+")
_OF = re.compile(r"(?:ның|нің|дың|дің|тың|тің)$")
_IN_FULL = re.compile(r"(?:[Рр]еспублика|[Фф]едерация|[Кк]орольді[гк])[а-яәғқңөұүһі]*$")
"""A state by its full name leads the names of its bodies: «… Республикасының Ұлттық музейі»."""


def _with_country(sentence: Span, start: int, known: list[Mention], *, ruled: bool) -> int:
    """Take in the country before a name; of a body that does not rule it only says where it is."""
    text = sentence.text
    for one in known:
        if one.start - sentence.start <= start < one.end - sentence.start:
            return one.start - sentence.start
    if _PLACE_OF.match(text, start):
        return start
    for one in known:
        gap = text[one.end - sentence.start : start]
        said = _said(sentence, one)
        inside = _WHERE.search(ending(said, one)) is not None or is_whence(said, one)
        owned = one.entry.kind == "n" and _OF.search(said) is not None and not _IN_FULL.search(said)
        inside = inside or (owned and not ruled and not _ANY_HAS.match(text, start))
        led_up = not gap.strip() or _OF_TOWN.fullmatch(gap)
        if one.end - sentence.start <= start and led_up and not inside:
            return one.start - sentence.start
    return start
