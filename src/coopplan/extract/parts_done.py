"""How much of a whole is ready: «готово 18 из 42 км дороги», «three of the five schools are built».

The rule: so many of so many, said to be ready or done, is a measure under way of which the text
names the thing; all of them is a done one. A count of what nobody names («готово 18 из 42 км») is
none, and so is a part beyond its whole, or one of so many largest ones. Where a number may be read
in two ways («2,000 из 5,000», «2 из 5 тысяч») the measure is told without its count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.kk import clauses as clauses_kk
from coopplan.extract.kk.deeds import LETTERS, fold
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece
from coopplan.model.codes import Status
from coopplan.model.text import Lang

_WORDS = {
    one: number
    for number, words in enumerate(
        (
            "один одна одно одного одной one бір біреуі",
            "два две двух two екі екеуі",
            "три трёх трех three үш үшеуі",
            "четыре четырёх четырех four төрт төртеуі",
            "пять пяти five бес бесеуі",
            "шесть шести six алты алтауы",
            "семь семи seven жеті жетеуі",
            "восемь восьми eight сегіз сегізі",
            "девять девяти nine тоғыз тоғызы",
            "десять десяти ten он оны",
        ),
        1,
    )
    for one in words.split()
}
_SPACE = "[ \u00a0\u2009\u202f]"
_WHOLE = r"(?![\w-]|[.,]\d)"
"""Behind a group of three digits that is one of a number: «12 100-bed wards» are twelve."""
_DIGITS = (
    rf"(?:\d{{1,3}}(?:{_SPACE}\d{{3}}){{1,3}}(?:{_WHOLE}|(?=\s?-[а-яёәіңғүұқөһ]{{1,5}}\s))|"
    rf"\d{{1,3}}(?:,\d{{3}}){{2,3}}(?!\d)|\d{{1,9}}(?:[.,]\d{{1,3}})?(?!{_SPACE}\d{{3}}{_WHOLE}))"
    r"(?![.,]?\d)"
)
_NUMBER = rf"(?:{_DIGITS}|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
_THOUSANDS = re.compile(rf"{_SPACE}(?=\d{{3}})|,(?=\d{{3}},)|(?<=,\d{{3}}),")
_OF_THREE = re.compile(r"\d+[.,]\d{3}")
_SCALE = re.compile(
    r"\s*(?:тыс\.?|тысяч\w*|млн|миллион\w*|сот(?:ен|ни)|hundred|thousand|million|мың)\b",
    re.IGNORECASE,
)
"""What a number counts in: «2 of 5 million» may be two of them or two million."""
_LARGEST = {
    Lang.RU: re.compile(
        r"\s+(?:сам[а-яё]{2}|наиболее|лучш[а-яё]+|худш[а-яё]+|ведущ[а-яё]+|"
        r"(?!дальн)[а-яё]+[еа]йш(?:их|ей|его))(?!\w)",
        re.IGNORECASE,
    ),
    Lang.EN: re.compile(
        r"\s+(?:(?:very|(?:[\w-]+\s)?[\w-]+[’']s?)\s+)?(?:[\w]+-)?(?:most|best|worst|leading|top|"
        r"(?:larg|bigg|great|old|new|long|tall|high|deep|small|short|fast|wid|busi|rich|fin|strong|"
        r"young|poor|cold|warm|heavi|earli|lat|cheap|near|clos)est|\w+ernmost)\b",
        re.IGNORECASE,
    ),
    Lang.KK: re.compile(r"(?<!\S)(?:ең|аса)\s", re.IGNORECASE),
}
"""What «one of so many» is told beside when it is no part of a whole: «one of the five largest»."""
_WORD = r"[^\s.,;:!?()]+"
_UNIT_RU = r"(?:км|километр\w*|м|метр\w*|га|гектар\w*|тонн\w*|шт)\b\.?"
_UNIT_EN = r"(?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|hectares?|tonnes?)\b"
_UNIT_KK = r"(?:шақырым|километр|метр|гектар|тонна|км|га)"
_READY_RU = (
    r"(?:готов[оаы]?|(?:по|воз|до)строен[оаы]?|возвед[её]н[аоы]|(?:капитально\s+)?отремонтирован[оаы]|"
    r"реконструирован[оаы]|модернизирован[оаы]|заасфальтирован[оаы]|уложен[оаы]|проложен[оаы]|"
    r"сдан[оаы]|заверш[её]н[аоы]|выполнен[оаы]|реализован[оаы]|открыт[оаы]|установлен[оаы]|"
    r"закуплен[оаы]|поставлен[оаы]|создан[оаы]|запущен[оаы]|введен[оаы](?:\s+в\s+(?:строй|эксплуатацию))?|"
    r"построили|возвели|отремонтировали|уложили|проложили|сдали|открыли|запустили|закупили|"
    r"ввели(?:\s+в\s+(?:строй|эксплуатацию))?)"
)
_NOW_RU = r"(?:\s+(?:уже|пока|сейчас|сегодня|на\s+сегодня|только|лишь|всего|полностью))*"
_BE = (
    r"(?:is|are|was|were|has\s+been|have\s+been)"
    r"(?:\s+(?:already|now|so\s+far|currently|only|fully))*"
)
_MADE = (
    r"(?:built|rebuilt|completed|finished|opened|repaired|restored|paved|laid|reconstructed|"
    r"renovated|delivered|commissioned|installed|launched|implemented)"
)
_READY_EN = rf"{_BE}\s+(?:ready|complete|open|in\s+(?:operation|service|place)|{_MADE})"
_READY_KK = (
    r"(?:дайын|әзір|салынды|салынған|тұрғызылды|төселді|төселген|жөнделді|жөнделген|аяқталды|"
    r"ашылды|ашылған|орнатылды|тапсырылды|пайдалануға\s+берілді|іске\s+қосылды|енгізілді)"
)
_NOW_KK = r"(?:қазір|қазірдің\s+өзінде|бүгінде|толық|толығымен|ғана|ал)"
_OF_RU = rf"(?P<done>{_NUMBER})(?:\s+{_UNIT_RU})?\s+из\s+(?P<of>{_NUMBER})"
_OF_EN = (
    rf"(?P<done>{_NUMBER})(?:\s+{_UNIT_EN})?\s+(?:out\s+)?of\s+(?:the\s+|all\s+)?(?P<of>{_NUMBER})"
)
_ENDS = r"(?=\s*(?:$|[.,;:!?()]|\s(?:а|но|while|but|and)\s))"
_READY_BEHIND_RU = (
    rf"{_OF_RU}(?P<rest>(?:\s+(?!{_READY_RU}\b){_WORD}){{1,10}}?){_NOW_RU}\s+"
    rf"(?P<ready>{_READY_RU})(?!\w)"
)
_FROM_RU = (
    rf"из\s+(?P<of>{_NUMBER})(?P<rest>(?:\s+(?!{_READY_RU}\b){_WORD}){{1,10}}?){_NOW_RU}\s+"
    rf"(?P<ready>{_READY_RU}){_NOW_RU}\s+(?P<done>{_NUMBER})(?:\s+{_UNIT_RU})?{_ENDS}"
)
_FROM_EN = (
    rf"of\s+(?:the\s+|all\s+)?(?P<of>{_NUMBER})(?P<rest>(?:\s+{_WORD}){{1,10}}?),?\s+"
    rf"(?P<done>{_NUMBER})(?:\s+{_UNIT_EN})?\s+(?P<ready>{_READY_EN})\b"
)
_ACTIVE_EN = (
    rf"(?P<ready>(?:have|has)\s+(?:already\s+)?{_MADE})\s+{_OF_EN}"
    rf"(?P<rest>(?:\s+(?!but\s|while\s){_WORD}){{1,10}})"
)
_FROM_KK = (
    rf"(?P<rest>(?:[^\s.,;:!?()]+\s+){{0,8}}?)(?P<of>{_NUMBER})\s+"
    rf"(?P<noun>[{LETTERS}]+?[ндт][ыі]ң)\s+"
    rf"(?P<done>{_NUMBER})(?:\s?-\s?[{LETTERS}]{{1,5}}|\s+{_UNIT_KK}[ыі]?)?\s+"
    rf"(?:{_NOW_KK}\s+)*(?P<ready>{_READY_KK})(?![{LETTERS}])"
)
_SHAPES = {
    Lang.RU: (
        rf"(?P<ready>{_READY_RU}){_NOW_RU}\s+{_OF_RU}(?P<rest>(?:\s+(?!а\s|но\s){_WORD}){{1,12}})",
        _READY_BEHIND_RU,
        _FROM_RU,
    ),
    Lang.EN: (
        rf"{_OF_EN}(?P<rest>(?:\s+(?!{_BE}\b){_WORD}){{1,10}}?)\s+(?P<ready>{_READY_EN})\b",
        _FROM_EN,
        _ACTIVE_EN,
    ),
    Lang.KK: (_FROM_KK,),
}
_COMPILED = {
    lang: tuple(re.compile(rf"(?<![\w-])(?<!\d[.,/–])(?:{one})", re.IGNORECASE) for one in shapes)
    for lang, shapes in _SHAPES.items()
}
_UNIT = {
    Lang.RU: re.compile(rf"\s*{_UNIT_RU}", re.IGNORECASE),
    Lang.EN: re.compile(rf"\s*{_UNIT_EN}", re.IGNORECASE),
    Lang.KK: re.compile(_UNIT_KK, re.IGNORECASE),
}
_NO_THING = re.compile(
    r"\b(?:уже|пока|сейчас|сегодня|на|по|в|к|до|за|из|планируем\w*|запланированн\w*|намеченн\w*|"
    r"the|of|in|on|by|to|total|planned|so|far|now|already|needed|required)\b|[\W\d_]+",
    re.IGNORECASE,
)
"""What names no thing in the words behind a count."""
_DENIED = re.compile(r"(?:\bне|\bnot|n[’']t)\s+$", re.IGNORECASE)


def pieces(span: Span, lang: Lang) -> Iterator[Piece]:
    """Yield what a sentence tells of so many of so many, each a measure that no weight decides."""
    text = fold(span.text) if lang is Lang.KK else span.text
    taken = 0
    for pattern in _COMPILED[lang]:
        for match in pattern.finditer(text, taken):
            done, of = _count(match["done"], lang), _count(match["of"], lang)
            if not 0 < done <= of or _DENIED.search(text, 0, match.start("ready")):
                continue
            if done == 1 and _is_of_the_largest(match, lang):
                continue
            begin = match.start()
            if lang is Lang.KK:
                begin += clauses_kk.lead(text[begin : match.start("of")], who=False)
            if _names(match, text[begin : match.start("of")], lang):
                status = Status.DONE if done == of else Status.IN_PROGRESS
                start, end = match.span("ready")
                if match.start("of") < start < match.start("done"):
                    start = end  # the thing is named before it
                cue = Cue(status, span.start + start, span.start + end)
                counted = (int(done), int(of)) if _is_certain(match, done, of, lang) else None
                stop = match.start() + len(match.group().rstrip(" –—-."))
                taken = stop
                yield Piece(span.start + begin, span.start + stop, cue, sure=True, done_of=counted)


def _count(words: str, lang: Lang) -> float:
    """Return a number as its language writes it: a comma is of thousands in English alone."""
    number = _WORDS.get(words.lower())
    if number is not None:
        return number
    if lang is Lang.EN and re.fullmatch(r"\d{1,3}(?:,\d{3})+", words):
        words = words.replace(",", "")
    return float(_THOUSANDS.sub("", words).replace(",", "."))


def _is_certain(match: re.Match[str], done: float, of: float, lang: Lang) -> bool:
    """Tell whether both numbers are whole and could not be read in another way."""
    told = [match[one] for one in ("done", "of")]
    if lang is Lang.EN:
        told = [one for one in told if "," not in one]
    either = any(_OF_THREE.fullmatch(one) for one in told)
    scaled = _SCALE.match(match.string, match.end("of"))
    return done == int(done) and of == int(of) and not either and scaled is None


def _is_of_the_largest(match: re.Match[str], lang: Lang) -> bool:
    """Tell whether one of so many is only said to be among the largest of its kind."""
    if lang is Lang.KK:
        return _LARGEST[lang].search(match["rest"]) is not None
    return _LARGEST[lang].match(match.string, match.end("of")) is not None


def _names(match: re.Match[str], before: str, lang: Lang) -> bool:
    """Tell whether the words of a count name the thing of which so many are ready."""
    if lang is Lang.KK:
        owner = re.search(r"[ндт][ыі]ң\s+$", before)
        return owner is not None or not _UNIT[lang].match(match["noun"])
    unit = _UNIT[lang].match(match["rest"])
    rest = match["rest"][unit.end() :] if unit else match["rest"]
    return len(_NO_THING.sub("", rest)) > 2
