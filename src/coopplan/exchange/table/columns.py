"""What a column of a plan table means, by its name in Russian, Kazakh and English.

The rule: a name means the first of these that it fits; a column that fits none keeps its name, and
what stands in it goes into the note, under that name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.column_times import year_named
from coopplan.exchange.table.letters import in_one_alphabet
from coopplan.exchange.table.sides import Side, side_coded, side_named
from coopplan.model.plan_table import Column, Meaning
from coopplan.model.text import fold

_NAMES: tuple[tuple[Meaning, str], ...] = (
    (
        Meaning.SKIP,
        (
            r"^(?:номер )?строк[аи]( файла)?$|^row( in the file)?$|^жол$|^причина( отказа)?$|"
            r"^reason$|^себеп$|^таблица$|^table$|^кесте$"
        ),
    ),
    (
        Meaning.PROGRESS,
        (
            r"ход\w* (?:исполнени|реализаци|выполнени)|"
            r"(?:информаци|сведени|отч[её]т)\w* (?:о|об) (?:исполнени|выполнени|реализаци)|"
            r"^(?:исполнен|выполнен|сделано|реализован)(?!.*срок)|^что сделано|"
            r"отметк\w+ об? (?:исполнени|выполнени)|^отметка|фактическ|\bфакт\b|"
            r"\bнақты\b|\bactual|статус|состояни|"
            r"орындалу барыс|^орындалуы$|орындалғаны|іске асыр\w* барыс|белгі|не істелді|"
            r"^progress|^status|implementation status|state of|^what (?:has been|was|is) done|"
            r"^(?:done|completed|achieved)$"
        ),
    ),
    (
        Meaning.FUNDING,
        (
            r"финансир|источник\w* средств|бюджет|об[ъь]ем\w* (?:средств|затрат)|^затрат|стоимост|"
            r"расход|қаржыланд|funding|financ|budget|cost"
        ),
    ),
    (
        Meaning.OTHER,  # how many there are of what else would be a meaning
        (
            r"^(?:(?:планируемое|фактическое|общее) )?(?:количество|кол-?во|число|численность) \w|"
            r"^(?:total |planned |actual )?(?:number|count) of \w|^how many\b|\w (?:саны|саны,.*)$"
        ),
    ),
    (
        Meaning.FORM,
        (
            r"форм\w* (?:завершени|реализаци|исполнени|отчетност)|вид документа|"
            r"аяқта\w* (?:нысан|форма)|нысаны|form of completion|^form\b|type of document|"
            r"completion form"
        ),
    ),
    (
        Meaning.BODIES,
        (
            r"исполнител|ответственн|^кто\b|^who\b|^кім\b|^lead\b|^отв\.?$|"
            r"^исп\.?$|^кому\b|^(?:направляющ|отправляющ|принимающ)\w* сторон|"
            r"^(?:sending|receiving|host(?:ing)?) (?:side|party)|^(?:жіберуші|қабылдаушы) тарап|"
            r"^ведомств|^организаци[яи]\b|^орган\b|^мекеме|\bowner\b|"
            r"in charge|accountable|^agency|assigned|соисполнител|орындаушы|жауапты|"
            r"(?:persons?|parties|stakeholders?) involved|^(?:supporting|key)? ?partners?\b|"
            r"supporting (?:agenc|organi|bod)|^партн[её]р|^серіктес|"
            r"жауаптылар|responsible|executor|"
            r"implementing|^bodies|lead agenc|organi[sz]er|организатор|участник"
        ),
    ),
    (
        Meaning.DEADLINE,
        (
            r"^(?:план-?)?график\b|срок|дата|период|время|^когда\b|қашан|target date|by when|"
            r"completion date|мерзім|уақыт|күні|deadline|^due|^date|\bdates?$|time ?frame|"
            r"time ?line|time ?scale|^schedule|^duration|\bperiod\b|^when|term\b|timing|"
            r"^год$|^жылы?$|^year$|^квартал$|^тоқсаны?$|^quarter$|^месяц$|^айы?$|^month$|"
            r"^(?:начало|окончание|завершение)\b|^(?:start|end|finish)$|^(?:басталуы|аяқталуы)$"
        ),
    ),
    (
        Meaning.EXPECTED,
        (
            r"ожидаем|результат|эффект|целевой показател|күтілетін|нәтиже|expected|result|outcome|"
            r"output|^(?:key )?deliverable|measures?(?:\(s\))? of |(?:success|performance) measure"
        ),
    ),
    (
        Meaning.PLACE,
        (
            r"мест[оа] (?:проведени|реализаци)|^место\b|^территори[яи]\b|^локация|^адрес|"
            r"^площадк[аи]\b|^населенны[йе] пункт|"
            r"(?:өткіз|өтетін|орындал|болатын)\w* (?:ор[ны]|жер)|^(?:орны|жері|аумағы|мекенжайы)\b|"
            r"place|venue|location|^где\b|^where\b"
        ),
    ),
    (Meaning.SECTION, r"^раздел|^направлени|^бөлім|^бағыт|^section|^area|^сфера|^отрасль|^сала"),
    (
        Meaning.OTHER,
        (
            r"^(?:связь|взаимосвязь|индикатор|показател|критери|основани|документы?\b|related)|"
            r"^(?:индикатор|көрсеткіш)|^indicators?\b"
        ),
    ),
    (
        Meaning.NUMBER,
        (
            r"^№|^n п/?п|^n$|^n ?[°º]|^поз(?:иция)?$|^ном$|"
            r"^no\.?$|^nr\.?$|^п/?п|^номер(?! и наименование)|^р/с|^рет|^р/н|^#$|"
            r"^пор(?:яд|\.)\w* ?(?:номер|№)(?! и )|^по порядку$|^нумерация\b|"
            r"^код (?:мер|пункт)\w*$|^(?:реттік |тәртіп )?н[оө]м[еі]р\w*$|"
            r"^(?:тармақ|іс-?шара)\w* (?:№|н[оө]мірі?)$|"
            r"^(?:serial|seq(?:uence|uential|\.)?|ordinal|order|item|measure|activity|action|task|row)"
            r" (?:number|num\.?|no\.?|№|#)$|^seq(?:uence)?\.?$|"
            r"^item$|^number$|^s/?n$|^s(?:erial|er|l)?\.? ?no$|"
            r"^пункт$|^п\.$|^код$|^id$|^шифр|^code$|^ref\.?$|"
            r"№ ?п ?/? ?п"
        ),
    ),
    (
        Meaning.TITLE,
        (
            r"мероприят|содержани|^наименование|наименование (?:мер|проект|работ)|^мер[аы]\b|"
            r"^действи|^событи|^поручени|^решени|^вопрос|^предложени|^обязательств|"
            r"^инициатив|^тема|тақырыб|^этап|^договоренност|^тапсырма|^шешім|^мәселе|^ұсыныс|^бастама|^decision|"
            r"^commitment|^initiative|^milestone|^recommendation|^что\b|^what\b|^вид\w* работ|"
            r"^проект|^задач|пункт плана|іс-?шара|^шара|шараның|^атауы|міндет|measure|activit|"
            r"^action|\bactions?$|^task|^title|^event|^project"
        ),
    ),
)
_MEASURE = re.compile(r"мероприят|іс-?шара|measure|activit|^action|\bactions?$")
"""What names a measure and nothing else; a task, a project or a title may stand beside it."""
_FIRST = re.compile(rf"(?:наименовани\w* |содержани\w* )?(?:{_MEASURE.pattern})")
_PATTERNS = tuple((meaning, re.compile(words)) for meaning, words in _NAMES)
_RESULT = dict(_PATTERNS)[Meaning.EXPECTED]
_BY_PROGRAM = re.compile(r"[^\W_]+(?:_[^\W_]+)+")
"""A name as programs give them: ``end_date``."""
_BY_YEAR = re.compile(r"^(?:на |в |за )?20\d\d ?(?:г\.?|год[ау]?|ж\.?|жыл\w*)?$")


_HELPS = re.compile(
    r"соисполнител|^участник|помога|партн[её]р|серіктес|қосалқы|қатысушы|supporting|"
    r"\bpartners?\b|^co-"
)
_UNIT = re.compile(r"единиц\w* измерени|^ед\. ?изм|өлшем бірлі|unit of measure|^units?$")
_COUNTED = re.compile(r"показател|индикатор|көрсеткіш|indicator")


_ANSWERS = re.compile(
    r"(?<!со)исполнител|ответственн|жауапты|орындаушы|responsible|executor|implementing|\blead\b"
)


def helpers(column: Column) -> bool:
    """Whether the bodies of a column only help those of another: «соисполнители».

    Those of «Исполнители (соисполнители)» answer: what stands in brackets is said of some of them.
    """
    name = re.sub(r"\([^()]*\)", " ", fold(column.name))
    return bool(_HELPS.search(name)) and not _ANSWERS.search(name)


def counts(name: str) -> bool:
    """Whether a column's name says that it holds what is counted."""
    return bool(_COUNTED.search(fold(name)))


def are_of_indicators(names: Sequence[str]) -> bool:
    """Whether columns are those of a table of indicators, which has no measures.

    It tells what they are counted in, or has years beside them and nothing else that is done.
    """
    told = [fold(" ".join(name.split())) for name in names]
    others = [one for one in told if not _COUNTED.search(one)]
    if len(others) == len(told) or any(map(_MEASURE.search, told)):
        return False
    if any(map(_UNIT.search, told)):
        return True
    columns = [column_of(one, ()) for one in others]
    titled = any(one is not None and one.meaning is Meaning.TITLE for one in columns)
    return sum(map(names_year, others)) > 1 and not titled


def begins_with_measure(name: str) -> bool:
    """Whether a column's name says first of all «measure», whatever it says behind that."""
    told = fold(name)
    return bool(_FIRST.match(told)) and not _RESULT.search(told) and len(told.split()) < 9


def names_measures(name: str) -> bool:
    """Whether a column's name says «measure», and not only «task», «project», «title»."""
    told = fold(name)
    return bool(_MEASURE.search(told)) and not _RESULT.search(told)


def names_year(name: str) -> bool:
    """Whether a column's name is a year and nothing else: «2026», «на 2027 год»."""
    return bool(_BY_YEAR.match(fold(name).strip(" .:*")))


def column_of(name: str, sides: Sequence[Side]) -> Column | None:
    """What a name of a column means, None where it is no name of a column."""
    name = in_one_alphabet(name)
    told = fold(name).strip(" .:*")
    by_program = bool(_BY_PROGRAM.fullmatch(told))
    told = told.replace("_", " ") if by_program else told
    if not told or len(told) > 200:
        return None
    told = re.sub(r"-\s+", "", told) if re.search(r"[а-яa-z]- [а-яa-z]", told) else told
    found = next((one for one, pattern in _PATTERNS if pattern.search(told)), None)
    words = len(told.split())
    if (found is Meaning.DEADLINE and words > 8) or words > 14:
        found = None
    side = side_named(told, sides)
    if side is None and (by_program or told.endswith(")")):
        side = side_coded(re.split(r"[\s(]", told.rstrip(")"))[-1], sides)
    if found is Meaning.BODIES:
        return Column(Meaning.BODIES, name, side)
    if found is None:
        if _BY_YEAR.match(told):
            return Column(Meaning.DEADLINE, name, year=year_named(told))
        if side is not None and len(told.split()) <= 6:
            return Column(Meaning.BODIES, name, side)
        return None
    return Column(found, name, year=year_named(told) if found is Meaning.DEADLINE else None)
