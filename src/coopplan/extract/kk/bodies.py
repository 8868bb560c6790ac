"""Kazakh names of bodies, told by their heads: «… министрлігі», ««…» ЖШС», «… атындағы …».

The rule: a body is a head with its possessive ending and what leads up to it from the first
capital or the quotation mark; a head that is a thing as often («порты», «зауыты») makes one only
where it is joined to another side or acts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.gazetteer import BODY, COMPANY, MINISTRY
from coopplan.extract.kk import body_heads, body_starts, openers, state_organs
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

CAP = r"[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]*(?:-[А-ЯЁӘҒҚҢӨҰҮҺІ]?[а-яёәғқңөұүһі]+)*"
"""A word with a capital."""
END = r"(?:-?(?:н(?:ың|ің|а|е|да|де|дағы|дегі|ан|ен|ы|і)?|мен|пен|бен))?"
"""The case ending behind a possessive."""
_OF_BARE = r"(?:[кғгқ][ае]|[дт](?:[іы]ң?|[ае]н?|[ае][ғг][іы])|[мпб]ен)"
"""The case ending behind a head without a possessive: «… атындағы университетке»."""
_BODY = re.compile(rf"(?P<head>{body_heads.SURE}){END}(?![\w-])", re.IGNORECASE)
_THING = re.compile(
    rf"(?P<head>{body_heads.THINGS})"
    rf"(?=(?:мен|пен|бен)(?!\w)|\s+(?:мен|пен|бен|және|арасында\w*|атынан|тарапынан)(?!\w)|"
    rf"(?:ның|нің)\s+(?:(?:бас|аға|бірінші|атқарушы)\s+)*(?:вице-|про)?(?:директор|басшы|төраға|төрайым|ректор|президент|жетекші|өкіл|хатшы|бастық|бастығы|меңгеруші|дәрігер|редактор)|"
    rf"(?:нан|нен|ның|нің)\s+(?:[\w-]+\s+){{0,2}}(?:делегация|маман|өкілдер)|"
    rf"(?:ның|нің)\s+(?:[\w-]+\s+){{0,3}}(?:филиалы|бөлімшесі)|"
    rf"\s+(?:[\w«»-]+\s+){{0,7}}(?:меморандум|келісім|құжат|хаттама|шарт)){END}(?![\w-])",
    re.IGNORECASE,
)
_PART = re.compile(
    rf"(?P<owner>{body_heads.SURE})(?P<of>н[ыі]ң)?\s+(?P<head>{body_heads.PARTS}){END}(?![\w-])",
    re.IGNORECASE,
)
"""A body of another one, called with it: «… университетінің госпиталі»."""
_PLAIN = re.compile(
    rf"(?<![\w«-])(?P<name>{body_heads.PLAIN}|{body_heads.NUMBERED}"
    rf"(?=(?:{_OF_BARE})?\s+(?:(?:мен|пен|бен|және|арасында\w*)\s|(?:директор|басшы|меңгеруші)|"
    rf"(?:[\w-]+\s+){{0,5}}(?:меморандум|келісім|шарт))))(?:{_OF_BARE})?(?![\w-])"
)
_FORM = (
    r"(?:[а-яәғқңөұүһі-]+[лдт][ыі][қк]\s+){0,2}(?:компаниясы|корпорациясы|холдингі|қоры|тобы|концерні|консорциумы|фирмасы)|"
    r"(?:компаниялар|холдингтер)\s+тобы|шаруа\s+қожалығы|"
    r"(?:ҰК\s+|ҰИХ\s+)?(?:АҚ|ЖШС|ЖШҚ|ААҚ|ЖАҚ|(?:ШЖҚ\s+)?[РК]МК|ШЖҚ|ӘКК|К[ЕеE]АҚ|[РК]ММ|МКК|К?МКҚК|ӨК|АӨК)|зауыты|банкі"
)
_COMPANY = re.compile(
    rf"[«\"“](?P<name>[^«»“”\"\n]{{2,60}})[»\"”]\s+(?P<form>{_FORM}){END}(?![\w-])"
)
_NESTED = re.compile(
    rf"«(?P<name>[^«»\n]{{2,40}}»\s+[^«»\n]{{2,60}})»\s+(?P<form>АҚ|ЖШС|К[ЕеE]АҚ){END}(?![\w-])"
)
"""««Дала» дамыту қоры» АҚ», whose outer mark is often left out."""
_LATIN = re.compile(
    r"(?<![\w«\"])(?P<name>(?:[АВЕКМНОРСТХ]{2,5}\s+(?=[A-Z]))?[a-z]?[A-Z][\w&.-]*(?:,?\s+[A-Z][\w&.-]*){0,7})"
    r"(?P<form>\s+(?:компания|корпорация)(?:сы|лары)\w*)?"
)
_PARTY = re.compile(
    rf"(?P<name>[«\"“][^«»“”\"\n]{{2,40}}[»\"”]|(?<![\w«\"“-])[A-ZА-ЯӘҒҚҢӨҰҮҺІ]{{3,12}})\s+партиясы{END}(?![\w-])"
)
"""A political party, called by a name of its own: ««Отан» партиясы», «AMANAT партиясы»."""
_CASE = re.compile(r"-[а-яёәғқңөұүһі]+$")
"""The ending that a hyphen joins to a name in Latin letters: «… Co., Ltd-ның»."""
_CASE_WITHIN = re.compile(r"(?<=\w{3})[ндт][ыі]ң(?=[»\"”]$)")
"""The ending before the closing mark: ««Сарыбелдің» директоры»."""
_LEGAL = re.compile(
    r"(?<!\w)(?:LLP|LLC|Ltd|JSC|Inc|Corp|GmbH|S\.\s?[aà]\.\s?r\.l|ЖШС|АҚ)\.?$", re.IGNORECASE
)
_STOPPED = re.compile(r"(?:Ltd|Inc|Corp|S\.\s?[aà]\.\s?r\.l)\.$", re.IGNORECASE)
_AFTER = re.compile(
    rf"(?<![\w.-])(?P<name>(?:(?:Академик|Профессор)\s+)?(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?)*(?:әл-)?{CAP}(?:(?:\s+(?:бек|хан|би|бин|паша|аға))?\s+{CAP}){{0,2}}\s+атындағы\s+"
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
    r"(?:[\w-]+[ндт][ыі]ң\s+)(?=(?:\S+\s+){1,4}атындағы)|"
    r"(?:[\w-]+[дт][ае](?:[ғг][ыі])?\s+)+(?=(?:\S+\s+){1,3}атындағы)|(?:[\w-]+\s+){1,2}(?=[Әә]л-)"
)
"""«Ресейдегі … атындағы университет», «Түркияның …»: where it lies is no part of its name.

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
_AGREE = (
    r"(?!\s+(?:[\w-]+\s+)?(?:өзен|көл|форум|жоба|бағдарлама|фестивал|көрме|ән|фильм|кітап|атты|деген))"
    r"\s+(?:(?!арасында)[\w-]+\s+){0,10}?(?:меморандум|келісім|хаттама|шарт|құжат)\w*\s+"
    r"(?:жаса|қол\s|отыр|түз|бекіт|рәсімде|кел[дтг]|қабылда)"
)
"""Behind a name that two who agree have: no title of a thing, then the paper and its deed."""
_WHO_AGREE = re.compile(
    rf"(?<=\s)(?:мен|пен|бен)\s+{_QUOTED.format('one')}(?={_AGREE})|"
    rf"{_QUOTED.format('two')}(?=\s+(?:мен|пен|бен)\s+[^«»\".;]{{4,60}}?{_AGREE})|"
    rf"{_QUOTED.format('three')}(?=\s+(?:мен|пен|бен)\s+[«\"“][^«»\".;]{{2,40}}[»\"”]{_AGREE})"
)
"""A name in quotation marks of one of two who agree: ««Дала жолы» мен «Сібір жолы» … жасасты»."""
_GOES_ON = re.compile(r"[»\"”]\s+(?:[\w-]+\s+){0,4}?(?:мекемесі|бірлестігі|қоры|серіктестігі)")
"""Behind a head that is only the last word of what a body is called: «… орталығы» мекемесі»."""
_GENERIC = re.compile(
    r"(?:Облыс(?:тың)?(?:\s+әкімі)?|Қала(?:ның)?|Аудан(?:ның)?|Өңір(?:дің)?|Облыстық|Қалалық|Аудандық|Өңірлік|Жергілікті|Аталған|Аталмыш|Екі|Бұл|Осы|Біздің|Шетелдік|"
    r"Отандық)\s+[а-яәғқңөұүһі]"
)
"""What opens a sentence before a body without a name: «Облыстық мәдениет басқармасы»."""
_GOVERNING = re.compile(
    r"(?:атқару|әкімшілік|партия|(?:облыс|аудан|қала)[лт][ыі][қк])\s+комитет|^Ресей\s+Федерациясы$|^РФ$",
    re.IGNORECASE,
)
_ANY = re.compile(r"\s(?:ірі|жетекші|белгілі|танымал|бірқатар|бірнеше|аталған|аталмыш)\s")
"""What makes a name any body of that sort: «Қытайдың ірі мұнай компаниясы»."""
_FIELD_WORD = r"\s+(?!министр|үкімет|әкім|мен\s|пен\s|бен\s)[\w-]+"
_LISTED = re.compile(
    rf"(?<![\w-])(?P<of>[А-ЯӘҒҚҢӨҰҮҺІ][\w-]*(?:ның|нің|дың|дің|тың|тің)\s+(?=[А-ЯӘҒҚҢӨҰҮҺІ])|"
    rf"[А-ЯӘҒҚҢӨҰҮҺІ][\w-]*\s+(?:[Рр]еспубликасының|Федерациясының|облысының)\s+|"
    rf"(?:ҚР|РФ)\s+(?=[А-ЯӘҒҚҢӨҰҮҺІ]))(?P<field>(?!министр|үкімет|әкім)[\w-]+(?:{_FIELD_WORD}){{0,8}}?,(?:,?{_FIELD_WORD}){{1,8}}?)\s+"
    rf"(?P<head>министрлігі|басқармасы|департаменті|агенттігі){END}(?![\w-])"
)
"""A ministry of several fields: «Қырғызстанның Су ресурстары, … және … министрлігі»."""
_OF_FIELDS = re.compile(
    r"(?<![\w-])(?P<name>(?:Халықаралық|Ұлттық|Мемлекеттік)\s+[а-яәғқңөұүһі-]+(?:,\s+[а-яәғқңөұүһі-]+){1,6}\s+"
    rf"(?:және|мен|пен|бен)\s+(?:[а-яәғқңөұүһі-]+\s+){{1,4}}?(?:академиясы|университеті|институты)){END}(?![\w-])"
)
"""An institution of several fields: «Халықаралық әдебиет, … және … ғылымдар академиясы»."""
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
        opening = re.match(r"\w+\s+", match["name"])
        opens = opening is not None and openers.opens(opening.group().strip())
        lead = opening if opens else _LIES_IN.match(match["name"])
        first = match.start() + (lead.end() if lead else 0)
        yield first, match.end(), " ".join(text[first : match.end("name")].split()), BODY
    for match in _SIDE.finditer(text):
        yield match.start(), match.end(), match["name"], BODY
    for match in _LETTERS.finditer(text):
        group = "name" if match["name"] else "first"
        yield match.start(group), match.end(), match[group], BODY
    for match in _LISTED.finditer(text):
        begin = body_starts.with_country(sentence, match.start(), known, ruled=True)
        name = f"{text[begin : match.end('field')]} {match['head']}"
        if not body_starts.is_verb(match["field"].split()[-1]):
            kind = MINISTRY if "министр" in match["head"] else BODY
            yield begin, match.end(), " ".join(name.split()), kind
    yield from ((*one, BODY) for one in state_organs.find(sentence, known))
    for match in _OF_FIELDS.finditer(text):
        yield match.start(), match.end(), " ".join(match["name"].split()), BODY
    yield from _companies(text)
    for match in _OF_HEAD.finditer(text):
        group = "quoted" if match["quoted"] else "latin"
        name = _CASE.sub("", _CASE_WITHIN.sub("", match[group]))
        yield match.start(group), match.end(group), name, COMPANY
    for match in _PART.finditer(text):
        start = body_starts.start_of(sentence, match.start("owner"), known)
        if start is not None and "министр" not in match["owner"].lower():
            name = " ".join(f"{text[start : match.start('head')]}{match['head']}".split())
            yield start, match.end(), name, BODY
    for match in _PLAIN.finditer(text):
        yield match.start(), match.end(), " ".join(match["name"].split()), BODY
    for pattern in (_BODY, _THING):
        for match in pattern.finditer(text):
            start = body_starts.start_of(sentence, match.start(), known)
            if start is not None and not _GOES_ON.match(text, match.end()):
                name = " ".join(f"{text[start : match.start()]}{match['head']}".split())
                if not (_GOVERNING.search(name) or _GENERIC.match(name) or _ANY.search(name)):
                    yield start, match.end(), name, MINISTRY if "министр" in name else BODY
    for match in _PARTY.finditer(text):
        yield match.start(), match.end(), f"{match['name']} партиясы", BODY
    for match in _WHO_AGREE.finditer(text):
        name = match["one"] or match["two"] or match["three"]
        start = text.index(name, match.start()) - 1
        yield start, start + len(name) + 2, f"«{name}»", COMPANY


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
