"""Kazakh wording: «2025 жылғы 1 желтоқсанға дейін», «тоқсан сайын, есепті тоқсаннан кейінгі …»."""

from __future__ import annotations

from coopplan.language.deadlines.written import DueDay, Unit
from coopplan.model.deadline import Recurrence as R

MONTHS = (
    "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split()
)
TO_MONTH = (
    "қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға "
    "қарашаға желтоқсанға"
).split()
FROM_MONTH = (
    "қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен "
    "қазаннан қарашадан желтоқсаннан"
).split()
TO_ITS_MONTH = (
    "қаңтарына ақпанына наурызына сәуіріне мамырына маусымына шілдесіне тамызына қыркүйегіне "
    "қазанына қарашасына желтоқсанына"
).split()
SEASONS = ("", "көктем", "жаз", "күз", "қыс")
TO_SEASON = ("", "көктемге", "жазға", "күзге", "қысқа")
FROM_SEASON = ("", "көктемнен", "жаздан", "күзден", "қыстан")
ROMAN = ("", "I", "II", "III", "IV")
YEAR_WORDS = {"previous_year": "өткен", "current_year": "ағымдағы", "next_year": "келесі"}
EACH = {
    R.YEARLY: "жыл",
    R.HALF_YEARLY: "жартыжылдық",
    R.QUARTERLY: "тоқсан",
    R.MONTHLY: "ай",
    R.WEEKLY: "апта",
    R.DAILY: "күн",
}
PER = {
    R.YEARLY: "жылына",
    R.HALF_YEARLY: "жартыжылдығына",
    R.QUARTERLY: "тоқсанына",
    R.MONTHLY: "айына",
    R.WEEKLY: "аптасына",
    R.DAILY: "күніне",
}
WITHIN = {
    R.YEARLY: "жылда",
    R.HALF_YEARLY: "жартыжылдықта",
    R.QUARTERLY: "тоқсанда",
    R.MONTHLY: "айда",
    R.WEEKLY: "аптада",
    R.DAILY: "күнде",
}
OF = {
    R.YEARLY: "жылдың",
    R.HALF_YEARLY: "жартыжылдықтың",
    R.QUARTERLY: "тоқсанның",
    R.MONTHLY: "айдың",
    R.WEEKLY: "аптаның",
    R.DAILY: "күннің",
}
AFTER = {
    R.YEARLY: "жылдан",
    R.HALF_YEARLY: "жартыжылдықтан",
    R.QUARTERLY: "тоқсаннан",
    R.MONTHLY: "айдан",
}
WEEKDAYS = ("", "дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі")
PLAIN = {
    "ongoing": "тұрақты",
    "as_needed": "қажеттілігіне қарай",
    "as_soon_as_possible": "тез арада",
    "irregular": "жүйелі түрде",
    "separate_plan": "жеке жоспар бойынша",
    "by_agreement": "келісім бойынша",
    "to_be_decided": "мерзімі қосымша айқындалады",
    "once": "бір рет",
}


def _of_year(unit: Unit) -> str:
    if unit.year is not None:
        return f"{unit.year} жылғы "
    return f"{YEAR_WORDS[unit.year_word]} жылғы " if unit.year_word in YEAR_WORDS else ""


def _spell(unit: Unit, months: list[str], seasons: tuple[str, ...], endings: str) -> str:
    """A unit in one case; `endings` are those of тоқсан, жартыжылдық and жыл."""
    quarter, half, year = endings.split(",")
    match unit.name:
        case "day":
            return f"{_of_year(unit)}{unit.day} {months[unit.n - 1]}"
        case "month":
            return f"{_of_year(unit)}{months[unit.n - 1]}"
        case "season":
            return f"{_of_year(unit)}{seasons[unit.n]}"
        case "quarter":
            return f"{_of_year(unit)}{ROMAN[unit.n]} тоқсан{quarter}"
        case "half":
            return f"{_of_year(unit)}{ROMAN[unit.n]} жартыжылдық{half}"
    which = unit.year if unit.year is not None else YEAR_WORDS.get(unit.year_word, "")
    return f"{which} жыл{year}".strip()


def unit(unit: Unit) -> str:
    """«2025 жылғы желтоқсан»."""
    if unit.name == "year" and unit.year is None and not unit.year_word:
        return "жыл бойы"
    return _spell(unit, MONTHS, SEASONS, ",,")


def _to(unit: Unit) -> str:
    return _spell(unit, TO_MONTH, TO_SEASON, "ға,қа,ға")


def _from(unit: Unit) -> str:
    return _spell(unit, FROM_MONTH, FROM_SEASON, "нан,тан,дан")


def by(unit: Unit, hard: bool) -> str:
    """«2025 жылғы желтоқсанға дейін»."""
    if hard and unit.name != "day":
        return f"{_from(unit)} кешіктірмей"
    return f"{_to(unit)} дейін"


def since(unit: Unit) -> str:
    """«2025 жылғы 1 шілдеден бастап»."""
    return f"{_from(unit)} бастап"


def between(first: Unit, last: Unit) -> str:
    """«2025–2027 жылдар», «2025 жылғы мамырдан бастап 2025 жылғы маусымға дейін»."""
    if first.name == last.name == "year" and first.year and last.year:
        return f"{first.year}–{last.year} жылдар"
    return f"{since(first)} {_to(last)} дейін"


def loose(first: Unit, last: Unit) -> str:
    """«желтоқсан – 2026 жылғы қаңтар»."""
    return f"{unit(first)} – {unit(last)}"


def vague(part: str, unit_: Unit, by: bool) -> str:
    """«2025 жылдың басы»."""
    whole = _spell(unit_, MONTHS, SEASONS, ",,дың")
    if part == "after":
        return f"{_from(unit_)} кейін"
    if part == "before":
        return f"{_spell(unit_, MONTHS, SEASONS, ',,')} басталғанға дейін"
    if part == "late":
        return f"{whole} соңына таман"
    words = {"start": ("басы", "басына дейін"), "middle": ("ортасы", "ортасына дейін")}
    return f"{whole} {words[part][by]}"


def fiscal(years: str, by: bool) -> str:
    """«2023/24 қаржы жылы»."""
    which = years if "/" in years else f"серіктестің {years}".strip()
    return f"{which} қаржы жылына дейін" if by else f"{which} қаржы жылы"


def school(by: bool) -> str:
    """«оқу жылы ішінде»."""
    return "оқу жылының соңына дейін" if by else "оқу жылы ішінде"


def often(recurrence: R, interval: int, count: int | None, least: bool) -> str:
    """«жыл сайын», «2 жылда бір рет», «жылына кемінде 3 рет»."""
    if interval > 1:
        often_ = f"{interval} {WITHIN[recurrence]} {count or 1} рет"
        return f"кемінде {often_}" if least else often_
    if least:
        return f"{PER[recurrence]} кемінде {count or 1} рет"
    return f"{PER[recurrence]} {count} рет" if count else f"{EACH[recurrence]} сайын"


def weekday(day: int, nth: int) -> str:
    """«әр дүйсенбі», «әр айдың бірінші дүйсенбісі»."""
    if nth:
        word = {1: "бірінші", 2: "екінші", 3: "үшінші", 4: "төртінші"}.get(nth, "соңғы")
        return f"әр айдың {word} {WEEKDAYS[day]}{'сы' if day == 5 else 'сі'}"
    return f"әр {WEEKDAYS[day]}"


def due(days: list[DueDay], recurrence: R, relation: str) -> str:
    """«есепті тоқсаннан кейінгі айдың 15-күніне дейін»."""
    if relation == "results":
        return f"{EACH[recurrence]} қорытындысы бойынша"
    if relation == "after" and days[0].month:
        return f"есепті жылдан кейінгі жылдың {_dates(days, TO_ITS_MONTH)} дейін"
    if relation == "before":
        return f"жоспарланатын жылдың алдындағы жылдың {_dates(days, TO_ITS_MONTH)} дейін"
    if days[0].month:
        return f"{_dates(days, TO_MONTH)} дейін"
    return f"{' және '.join(_due(day, recurrence) for day in days)} дейін"


def _dates(days: list[DueDay], months: list[str]) -> str:
    spelled = [
        f"{MONTHS[day.month - 1]} айының соңына"
        if day.day < 0
        else f"{day.day} {months[day.month - 1]}"
        for day in days
    ]
    return " және ".join(spelled)


def _due(day: DueDay, recurrence: R) -> str:
    match day.place:
        case "after":
            return f"есепті {AFTER[recurrence]} кейінгі айдың {day.day}-күніне"
        case "second" | "third":
            word = {"second": "екінші", "third": "үшінші"}[day.place]
            return f"есепті {AFTER[recurrence]} кейінгі {word} айдың {day.day}-күніне"
        case "last" if day.day < 0:
            return f"{OF[recurrence]} соңына"
        case "last":
            return f"{OF[recurrence]} соңғы айының {day.day}-күніне"
        case "first":
            return f"{OF[recurrence]} бірінші айының {day.day}-күніне"
    return "айдың соңына" if day.day < 0 else f"{day.day}-күніне"


def plain(code: str) -> str:
    """«тұрақты»."""
    return PLAIN[code]


def relative(words: str, working: bool) -> str:
    """The words as they were written, quoted."""
    return f"оқиға бойынша{' (жұмыс күндері)' if working else ''}: «{words}»"
