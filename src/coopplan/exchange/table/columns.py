"""What a column of a plan table means, by its name in Russian, Kazakh and English.

The rule: a name means the first of these that it fits; a column that fits none keeps its name, and
what stands in it goes into the note, under that name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.sides import Side, side_named
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
            r"информаци\w+ (?:о|об) (?:исполнени|выполнени)|"
            r"отметк\w+ об? (?:исполнени|выполнени)|^отметка|фактическ|\bфакт\b|"
            r"\bнақты\b|\bactual|статус|состояни|"
            r"орындалу барыс|орындалғаны|белгі|^progress|^status|implementation status|state of"
        ),
    ),
    (
        Meaning.FUNDING,
        (
            r"финансир|источник\w* средств|бюджет|об[ъь]ем\w* (?:средств|затрат)|стоимост|расход|"
            r"қаржыланд|funding|financ|budget|cost"
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
            r"^исп\.?$|кому поручен|^ведомств|^организаци[яи]\b|^орган\b|^мекеме|\bowner\b|"
            r"in charge|accountable|^agency|assigned|соисполнител|орындаушы|жауапты|"
            r"жауаптылар|responsible|executor|"
            r"implementing|^bodies|lead agenc|organi[sz]er|организатор|участник"
        ),
    ),
    (
        Meaning.DEADLINE,
        (
            r"срок|дата|период|время|^когда\b|қашан|target date|by when|completion date|"
            r"мерзім|уақыт|күні|deadline|^due|^date|time ?frame|"
            r"time ?line|^schedule|\bperiod\b|^when|term\b|timing"
        ),
    ),
    (
        Meaning.EXPECTED,
        (
            r"ожидаем|результат|эффект|целевой показател|күтілетін|нәтиже|expected|result|outcome|"
            r"output"
        ),
    ),
    (
        Meaning.PLACE,
        (
            r"мест[оа] (?:проведени|реализаци)|^место\b|^место$|өткізілетін ор|өткізу орны|^орны|"
            r"place|venue|location|^где\b|^where\b"
        ),
    ),
    (Meaning.SECTION, r"^раздел|^направлени|^бөлім|^бағыт|^section|^area|^сфера|^отрасль|^сала"),
    (
        Meaning.NUMBER,
        (
            r"^№|^n п/?п|^n$|^no\.?$|^nr\.?$|^п/?п|^номер|^р/с|^рет|^р/н|^#$|^item$|^number$|"
            r"^пункт$|^п\.$|^код$|^id$|"
            r"№ ?п ?/? ?п"
        ),
    ),
    (
        Meaning.TITLE,
        (
            r"мероприят|содержани|^наименование|наименование (?:мер|проект|работ)|^мера|^действи|"
            r"^событи|^поручени|^решени|^вопрос|^предложени|^обязательств|"
            r"^инициатив|^этап|^договоренност|^тапсырма|^шешім|^мәселе|^ұсыныс|^бастама|^decision|"
            r"^commitment|^initiative|^milestone|^recommendation|^что\b|^what\b|^вид\w* работ|"
            r"^проект|^задач|пункт плана|іс-?шара|^шара|шараның|^атауы|міндет|measure|activit|"
            r"^action|^task|^title|^event|^project"
        ),
    ),
)
_MEASURE = re.compile(r"мероприят|іс-?шара|measure|activit|^action")
"""What names a measure and nothing else; a task, a project or a title may stand beside it."""
_PATTERNS = tuple((meaning, re.compile(words)) for meaning, words in _NAMES)
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_BY_YEAR = re.compile(r"^(?:на |в |за )?20\d\d ?(?:г\.?|год[ау]?|ж\.?|жыл\w*)?$")


_HELPS = re.compile(r"соисполнител|^участник|помога|қосалқы|қатысушы|supporting|\bpartners?\b|^co-")
_SPAN = re.compile(
    r"(?:^|\s)((?:[ivі]{1,3}|[1-4](?:-?[йыо]{1,2})?|перв\w+|втор\w+|трет\w+|четв\w+)\s*"
    r"(?:кв\.?|квартал|тоқсан|полугоди[ея]|жартыжылдық)|q[1-4]|"
    r"январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь|"
    r"қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)$"
)


def helpers(column: Column) -> bool:
    """Whether the bodies of a column only help those of another: «соисполнители»."""
    return bool(_HELPS.search(fold(column.name)))


def span_named(name: str) -> str:
    """The quarter, half-year or month that a column's name ends in, "" where it names none."""
    told = " ".join(name.split()).strip(" :*")
    found = _SPAN.search(fold(told))
    return told[-len(found[1]) :] if found else ""


def names_measures(name: str) -> bool:
    """Whether a column's name says «measure», and not only «task», «project», «title»."""
    return bool(_MEASURE.search(fold(name)))


def column_of(name: str, sides: Sequence[Side]) -> Column | None:
    """What a name of a column means, None where it is no name of a column."""
    told = fold(name).strip(" .:*")
    if not told or len(told) > 200:
        return None
    told = re.sub(r"-\s+", "", told) if re.search(r"[а-яa-z]- [а-яa-z]", told) else told
    found = next((one for one, pattern in _PATTERNS if pattern.search(told)), None)
    words = len(told.split())
    if (found is Meaning.DEADLINE and words > 8) or words > 14:
        found = None
    side = side_named(told, sides)
    if found is Meaning.BODIES:
        return Column(Meaning.BODIES, name, side)
    if found is None:
        if _BY_YEAR.match(told):
            return Column(Meaning.DEADLINE, name, year=int(_YEAR.findall(told)[0]))
        if side is not None and len(told.split()) <= 6:
            return Column(Meaning.BODIES, name, side)
        return None
    years = _YEAR.findall(told)
    if found is Meaning.DEADLINE and len(set(years)) == 1:
        return Column(found, name, year=int(years[0]))
    return Column(found, name)
