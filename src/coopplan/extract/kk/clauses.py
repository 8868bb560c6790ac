"""A Kazakh sentence cut into clauses, and a clause freed of what only introduces its deed.

The rule: the predicate stands last, so a clause ends behind its finite verb; in front of the deed
stand the paper («меморандумға сәйкес»), the occasion («кездесу барысында»), who says it
(«әкімнің айтуынша») and what was done first («… таныстырып,»), which are no part of it.
"""

from __future__ import annotations

import re

from coopplan.extract.kk import deeds as deeds_kk
from coopplan.extract.kk.deeds import LETTERS, fold

_FINITE = (
    rf"(?!демек)[{LETTERS}]+(?:[аей](?:ды|ді)|(?<!у)(?:ды|ді|ты|ті)|[ғгқк][ае]н|[мбп](?:ақ|ек)|(?<!са)уда|уде|"
    rf"(?:ба|бе|па|пе|ма|ме)й(?:ды|ді))|жатыр|отыр|тұр|жоқ|бар|керек|тиіс|қажет|мүмкін|болатын|еді|"
    rf"[{LETTERS}]+(?:[ғгқк][ае]н|[аей]т[ыі]н)[ыі]н(?=,)"
)
_SURE = re.compile(
    rf"(?<![{LETTERS}])(?!демек)(?:[{LETTERS}]+(?:(?:а|е|й)(?:ды|ді)|[мбп](?:ақ|ек)|(?<!са)уда|уде)|"
    rf"жатыр|отыр|жоқ|бар|керек|тиіс|еді)$"
)
_AFTER_VERB = re.compile(
    rf"(?<![{LETTERS}])(?P<verb>{_FINITE})(?P<mark>\s*,\s+(?:ал\s+|бірақ\s+|сондықтан\s+|өйткені\s+|"
    rf"сондай-ақ\s+|сонымен\s+қатар\s*,?\s+|әрі\s+|және\s+)?|\s+(?:және|әрі|ал)\s+|\s*:\s+)"
)
_MARKED = re.compile(
    r";\s+|,\s+(?=(?:оның|соның)\s+(?:аясында|шеңберінде|ішінде)\s)|,\s+(?:ал|бірақ|сондықтан|өйткені)\s+|\s+[–—]\s+(?=(?:де(?:ді|йді|п)|ол\s+бойынша|онда|оған|соған)\b)"
)
_AGREEING = re.compile(
    rf"(?<![{LETTERS}])(?:қарастырып|қарастырылып|талқыланып|талқылап|пысықталып|пысықтап|ұсынылып|ұсынып|келісіп|"
    r"келісіліп|уағдаласып|жоспарланып|жоспарлап|көзделіп|зерделеніп)(?P<mark>,\s+)"
)
"""A converb that governs verbal nouns of its own ends a clause: «… ашу қарастырылып, …»."""
_WHILE = re.compile(rf"(?<![{LETTERS}])[{LETTERS}]{{2,}}(?:са|се)(?P<mark>,\s+)")
"""«Былтыр Омбыда … өтсе, биыл …»: what is set beside a deed, or its condition, is none of it."""
_CONTRAST = re.compile(r",\s+ал\s+$")
"""«… салу, ал … ашу көзделген»: a list of verbal nouns goes on behind «ал»."""
_ENDS_NOUN = re.compile(rf"(?<![{LETTERS}])(?!(?:т|ж|с|б|д)ау$)[{LETTERS}]{{2,}}[ую]$")
_STOP = re.compile(r"(?<=[а-яәғқңөұүһі]{3})[.!?]\s+(?=[А-ЯӘҒҚҢӨҰҮҺІ][а-яәғқңөұүһі])")
"""The end of a sentence inside a quotation."""
_THAT = re.compile(
    r",?\s+деп\s+(?=(?:[^,;.]{0,60}?\s)?(?:айт|хабарла|мәлімде|атап|жеткіз|жаз|түсіндір|нақтыла|"
    r"сендір|сенді|үміт|есепте|жоспарла|күт|көзде|отыр|келіс|уағдалас|шеш|қос|баянда|біл|ойла|сана|ұсын))|"
    r"\s+деген\s+(?=(?:ұсыныс|өтініш|тілек|бастама|ой|пікір|сенім)[а-яәғқңөұүһі]*\s)"
)
_PAPERS = (
    r"(?:меморандум|келісім|құжат|жоспар|бағдарлама|хаттама|карта|шарт|декларация|жоба|"
    r"уағдаластық|ынтымақтастық|серіктестік|әріптестік)"
)
_OCCASIONS = (
    r"(?:(?:жүз|кез)десу|жиын|сапар|форум|отырыс|келіссөз|іс-шара|әңгіме|басқосу|мәжіліс|саммит|"
    r"конференция|жиналыс|рәсім|сұхбат)"
)
_FRAME = re.compile(
    rf"(?:[^,;:]{{0,60}}?(?<![{LETTERS}]))??(?:(?:{_PAPERS}|{_OCCASIONS})[{LETTERS}-]*\s+"
    r"(?:сәйкес|сай|бойынша|аясында|шеңберінде|шегінде|негізінде|барысында|кезінде|соңында|"
    r"нәтижесінде|қорытындысы\w*(?:\s+бойынша)?|орай|арқасында|шарттарына\s+сәйкес|үстінде)|"
    rf"{_OCCASIONS}(?:лар|лер|дер|дар)?(?:да|де|та|те|[ыі]нда|[ыі]нде)|(?:{_PAPERS})(?:да|де|та|те|нда|нде|с?ында|с?інде|[ыі]м[ыі]зд[ае]))"
    rf"(?![{LETTERS}])\s*,?\s*"
)
_DURING = re.compile(
    rf"[^,;:«»]{{3,70}}?\s(?:барысында|қорытындысы\s+бойынша|қорытындысында)(?![{LETTERS}])\s*,?\s*"
)
"""The occasion, whatever it is called: «пікірталас барысында»."""
_POST = (
    r"бойынша|аясында|шеңберінде|шегінде|негізінде|барысында|туралы|жөнінде|арқылы|мәтіні|жобасы|"
    r"мен|пен|бен|және|әзірлеу|жасау|бекіту|қабылдау"
)
_ORDER = re.compile(
    r".{0,220}?(?:тапсырма|шешім|жарлық|қаулы|бастама|шақыру)"
    rf"[{LETTERS}]*\s+(?:сәйкес|сай|бойынша|негізінде|орай),\s+"
)
"""At whose word it was done: «… деген тапсырмаға сәйкес, …»."""
_WHICH_HELPS = re.compile(
    r"[^,;:]{5,120}?\s(?:септігін\s+тигізетін|мүмкіндік\s+беретін|жол\s+ашатын|"
    r"(?:арттыр|кеңейт|нығайт|жақсарт|көтер|дамыт|жеделдет|жеңілдет)[ае]т[ыі]н)\s+(?=\S+\s+\S+\s)"
)
"""What something is good for, before it is named: «сауданы кеңейтетін … рейс»."""
_PURPOSE = re.compile(rf"[^,;:«»]{{3,90}}?[{LETTERS}]у\s+мақсатында(?![{LETTERS}])\s*,?\s*")
"""What a deed is for: «сауданы ұлғайту мақсатында … құру»."""
_OF_PAPER = re.compile(
    rf"(?:(?:бұл|осы|аталған|аталмыш|жаңа|екіжақты)\s+)*(?:құжат|меморандум|келісім|шарт|хаттама|"
    rf"жоспар|бағдарлама|жол\s+картасы|декларация)\s+(?!(?:{_POST})(?![{LETTERS}]))"
)
"""The paper that provides for a deed: «меморандум … салуды көздейді»."""
_LABEL = re.compile(r"[^\s,;:«»]+(?:\s+[^\s,;:«»]+){0,5}:\s+(?=[«\"„]?\w)")
"""The name of a field before a sentence about it: «Оқулықтар: Тараптар …»."""
_TELLS = re.compile(r"(?:ды|ді|ты|ті|ған|ген|қан|кен|жатыр|отыр|бар|жоқ):\s+$")
_OPENING = re.compile(
    r"(?:онда|мұнда|сонда|оған\s+(?:сәйкес|сай)|осыған\s+(?:сәйкес|орай|байланысты)|соған\s+(?:сәйкес|орай|сай)|"
    r"сондай-ақ|сонымен\s+(?:қатар|бірге|қоса)|(?:атап|нақты(?:рақ)?|дәлірек)\s+айт(?:қанда|сақ|ар\s+болсақ)|бұдан\s+(?:бөлек|басқа|өзге)|одан\s+(?:бөлек|басқа|кейін)|"
    r"бұған\s+қоса|оған\s+қоса|оның\s+(?:ішінде|аясында|шеңберінде|негізінде)|атап\s+айтқанда|"
    r"атап\s+өт(?:ейік|сек|у\s+керек)|айта\s+кет(?:ейік|у\s+керек)|айта\s+кетсек|айта\s+өтсек|еске\s+салсақ|мысалы|мәселен|мысалға|яғни|демек|сөйтіп|осылайша|"
    r"нәтижесінде|өз\s+кезегінде|осы\s+орайда|осы\s+ретте|сонымен|әсіресе|біріншіден|"
    r"екіншіден|үшіншіден|ал|әрі|және|тағы\s+да|тағы|бұл\s+ретте|жалпы)"
    rf"(?![{LETTERS}-])\s*,?\s*"
)
_ACCORDING = re.compile(
    r"[^,;:]{0,140}?(?:айтуынша|сөзінше|(?<!б)ойынша|пайымдауынша|мәліметінше|пікірінше|хабарлауынша|мәлімдеуінше|"
    r"дерегінше|болжамынша|пайымынша|ақпаратынша|айтқандай|[ғгқк][ае]нд[ае]й|сілтеме\s+жасап)"
    r"\s*,?\s*"
)
_DONE_FIRST = re.compile(
    rf"[^,;:]{{3,160}}?(?<![{LETTERS}])(?P<verb>[{LETTERS}]{{2,}}(?<!кәс)(?:ып|іп|(?<![ет]е)(?<!то)п|[ае]\s+келе)),\s+"
)
_WHO = re.compile(
    r"(?:(?:екі|қос|үш|бес|төрт)\s+)?(?:тараптар(?:дың\s+өкілдері)?|тарап|жақ|қонақтар|меймандар|"
    r"облыстар|қалалар|аудандар|өңірлер|елдер|ел|делегация(?:\s+(?:мүшелері|басшылары|өкілдері))?|олар|ол|біз|"
    r"әріптестер(?:іміз)?|басшылар|инвесторлар|кәсіпкерлер|(?:облыс\s+|өңір\s+|аймақ\s+|қала\s+|аудан\s+)?"
    r"(?:әкім|басшы|губернатор|тара[пб])(?:ы|і|сы|і)?|министр|елші|ректор|президент|(?:өз(?:ара|інің|дерінің)?))"
    rf"(?![{LETTERS}-])(?!\s+арасында)\s*,?\s*"
)
_PEOPLE = (
    r"(?:шы|ші|кер|гер|ист|лог|граф|тор|маман|ғалым|өкіл|басшы|қонақ|мейман|делегат|депутат|әкім|"
    r"министр|ректор|дәрігер|студент|мүше|дипломат|ұстаз|мұғалім)(?:лар|лер|дар|дер|тар|тер)(?:ы|і)?"
)
_THEY = re.compile(
    rf"(?:[{LETTERS}-]+\s+){{0,3}}?[{LETTERS}-]*{_PEOPLE}(?![{LETTERS}])"
    rf"(?!\s+(?:мен|пен|бен|және|үшін|арасында)(?![{LETTERS}]))"
    rf"(?!\s+[{LETTERS}-]+(?:[ыі]н?|[ыі]на|[ыі]не|[ыі]нда|[ыі]нде|у(?:ды|ді|ға|ге|ы|і)?)(?![{LETTERS}]))\s+"
)
"""Who agrees or proposes, in the nominative plural; before «форумын» it is a part of a name."""


def cut(text: str) -> list[tuple[int, int, bool]]:
    """Return the clauses of a sentence: start, end and whether somebody says it («… деп айтты»)."""
    folded = fold(text)
    stops: list[tuple[int, int]] = []
    for match in _MARKED.finditer(folded):
        if not (_CONTRAST.match(match.group()) and _ENDS_NOUN.search(folded[: match.start()])):
            stops.append(match.span())
    stops += [match.span() for match in _STOP.finditer(text)]
    stops += [match.span("mark") for match in _AGREEING.finditer(folded)]
    stops += [
        match.span("mark") for match in _WHILE.finditer(folded) if not _inside(text, match.end())
    ]
    for match in _AFTER_VERB.finditer(folded):
        joined = match["mark"].strip() in ("және", "әрі", "ал")
        if deeds_kk.describes(folded, match.end("verb")):
            continue
        if not _inside(text, match.end()) and (not joined or _SURE.search(match["verb"])):
            stops.append(match.span("mark"))
    stops.sort()
    clauses: list[tuple[int, int, bool]] = []
    begin = 0
    for start, end in [*stops, (len(text), len(text))]:
        if start < begin:
            continue
        said = _THAT.search(folded, begin, start)
        clauses.append((begin, said.start() if said else start, said is not None))
        begin = end
    return [one for one in clauses if text[one[0] : one[1]].strip()]


_TITLE = 60
"""Letters of a name in quotation marks at most: what is longer is what somebody said."""


def _inside(text: str, at: int) -> bool:
    """Tell whether a place stands inside a short name in quotation marks."""
    opened = text.rfind("«", max(0, at - _TITLE), at)
    closed = text.find("»", at, at + _TITLE)
    return opened > text.rfind("»", 0, at) and 0 <= closed <= opened + _TITLE


def lead(text: str, *, who: bool) -> int:
    """Return where the deed of a clause begins; ``who``: its common doers are left out too."""
    folded = fold(text)
    at = 0
    label = _LABEL.match(text)
    if label is not None and not _TELLS.search(label.group()):
        at = label.end()
    patterns = [
        _ORDER,
        re.compile(r"[\s«“\"„–—\-•*,]+"),
        _OPENING,
        _ACCORDING,
        _FRAME,
        _DURING,
        _WHICH_HELPS,
        _PURPOSE,
    ]
    patterns += [_WHO, _THEY, _OF_PAPER] if who else []
    while True:
        match = next(
            (hit for one in patterns if (hit := one.match(folded, at)) and hit.end() > at), None
        )
        if match is None or len(folded[match.end() :].split()) < 2:
            break
        inside = "»" in text[match.end() :].rstrip(" .,;!»")
        if text[match.end() - 1] in '«“"„' and inside:
            quoted = text.rfind("«", at, match.end())
            if quoted > at:
                at = quoted
            break
        at = match.end()
    return at


def begins(text: str, keep: re.Pattern[str], *, who: bool) -> int:
    """Return where the deed of a clause begins behind all that only introduces it."""
    at = 0
    while step := done_first(text[at:], keep) or lead(text[at:], who=who):
        at += step
    return at


def done_first(text: str, keep: re.Pattern[str]) -> int:
    """Return where a clause goes on behind «… таныстырып,», unless that is a deed of its own."""
    folded = fold(text)
    at = 0
    while match := _DONE_FIRST.match(folded, at):
        if keep.search(match.group()) or len(folded[match.end() :].split()) < 3:
            break
        at = match.end()
    return at
