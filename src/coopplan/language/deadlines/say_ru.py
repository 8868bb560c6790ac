"""Russian wording: «до 1 декабря 2025 года», «ежеквартально, до 15 числа месяца, …»."""

from __future__ import annotations

from coopplan.language.deadlines.written import DueDay, Unit
from coopplan.model.deadline import Recurrence as R

MONTHS = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split()
OF_MONTH = (
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
)
ROMAN = ("", "I", "II", "III", "IV")
SEASONS = ("", "весна", "лето", "осень", "зима")
OF_SEASON = ("", "весны", "лета", "осени", "зимы")
TO_SEASON = ("", "весну", "лето", "осень", "зиму")
YEAR_WORDS = {"previous_year": "прошлого", "current_year": "текущего", "next_year": "следующего"}
PERIODS = {
    R.YEARLY: ("год", "года", "лет"),
    R.HALF_YEARLY: ("полугодие", "полугодия", "полугодий"),
    R.QUARTERLY: ("квартал", "квартала", "кварталов"),
    R.MONTHLY: ("месяц", "месяца", "месяцев"),
    R.WEEKLY: ("неделю", "недели", "недель"),
    R.DAILY: ("день", "дня", "дней"),
}
OFTEN = {
    R.YEARLY: "ежегодно",
    R.HALF_YEARLY: "раз в полугодие",
    R.QUARTERLY: "ежеквартально",
    R.MONTHLY: "ежемесячно",
    R.WEEKLY: "еженедельно",
    R.DAILY: "ежедневно",
}
REPORTED = {
    R.HALF_YEARLY: "полугодием",
    R.QUARTERLY: "кварталом",
    R.MONTHLY: "месяцем",
    R.YEARLY: "годом",
}
RESULTS = {
    R.YEARLY: "года",
    R.HALF_YEARLY: "полугодия",
    R.QUARTERLY: "квартала",
    R.MONTHLY: "месяца",
    R.WEEKLY: "недели",
    R.DAILY: "дня",
}
WEEKDAYS = (
    "",
    "понедельникам",
    "вторникам",
    "средам",
    "четвергам",
    "пятницам",
    "субботам",
    "воскресеньям",
)
WEEKDAY = ("", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье")
NTH = {
    1: ("первый", "первая", "первое"),
    2: ("второй", "вторая", "второе"),
    3: ("третий", "третья", "третье"),
    4: ("четвёртый", "четвёртая", "четвёртое"),
    -1: ("последний", "последняя", "последнее"),
}
PLAIN = {
    "ongoing": "постоянно",
    "as_needed": "по мере необходимости",
    "as_soon_as_possible": "в кратчайшие сроки",
    "irregular": "регулярно",
    "separate_plan": "по отдельному плану",
    "by_agreement": "по согласованию",
    "to_be_decided": "срок будет определён дополнительно",
    "once": "однократно",
}


def _of_year(unit: Unit) -> str:
    if unit.year is not None:
        return f" {unit.year} года"
    return f" {YEAR_WORDS[unit.year_word]} года" if unit.year_word in YEAR_WORDS else ""


def _spell(unit: Unit, months: list[str], seasons: tuple[str, ...], ending: str) -> str:
    """A unit in one case: `ending` goes to «квартал» and «год»."""
    match unit.name:
        case "day":
            return f"{unit.day} {OF_MONTH[unit.n - 1]}{_of_year(unit)}"
        case "month":
            return f"{months[unit.n - 1]}{_of_year(unit)}"
        case "season":
            return f"{seasons[unit.n]}{_of_year(unit)}"
        case "quarter":
            return f"{ROMAN[unit.n]} квартал{ending}{_of_year(unit)}"
        case "half":
            return f"{ROMAN[unit.n]} полугоди{'я' if ending else 'е'}{_of_year(unit)}"
    if unit.year is not None:
        return f"{unit.year} год{ending}"
    word = YEAR_WORDS.get(unit.year_word, "")
    if not ending:
        word = {"прошлого": "прошлый", "текущего": "текущий", "следующего": "следующий"}.get(
            word, ""
        )
    return f"{word} год{ending}".strip()


def unit(unit: Unit) -> str:
    """«декабрь 2025 года»."""
    if unit.name == "year" and unit.year is None and not unit.year_word:
        return "в течение года"
    return _spell(unit, MONTHS, SEASONS, "")


def _of(unit: Unit) -> str:
    return _spell(unit, OF_MONTH, OF_SEASON, "а")


def by(unit: Unit, hard: bool) -> str:
    """«до декабря 2025 года»."""
    return f"{'не позднее' if hard and unit.name != 'day' else 'до'} {_of(unit)}"


def since(unit: Unit) -> str:
    """«с 1 июля 2025 года», «со II квартала 2025 года»."""
    return f"{'со' if unit.name in ('quarter', 'half') and unit.n == 2 else 'с'} {_of(unit)}"


def between(first: Unit, last: Unit) -> str:
    """«2025–2027 годы», «с мая по июнь 2025 года»."""
    if first.name == last.name == "year" and first.year and last.year:
        return f"{first.year}–{last.year} годы"
    return f"{since(first)} по {_spell(last, MONTHS, TO_SEASON, '')}"


def loose(first: Unit, last: Unit) -> str:
    """«декабрь – январь 2026 года»."""
    return f"{_spell(first, MONTHS, SEASONS, '')} – {_spell(last, MONTHS, SEASONS, '')}"


def vague(part: str, unit: Unit, by: bool) -> str:
    """«начало 2025 года»."""
    if part == "after":
        return f"после {_of(unit)}"
    if part == "before":
        return f"до наступления {_of(unit)}"
    if part == "late":
        return f"ближе к концу {_of(unit)}"
    words = {"start": ("начало", "до начала"), "middle": ("середина", "до середины")}
    return f"{words[part][by]} {_of(unit)}"


def fiscal(years: str, by: bool) -> str:
    """«2023/24 финансовый год»."""
    owner = "" if "/" in years else " партнёра"
    if by:
        return f"до {years} финансового года{owner}".replace("  ", " ")
    return f"{years} финансовый год{owner}".strip()


def school(by: bool) -> str:
    """«в течение учебного года»."""
    return "до конца учебного года" if by else "в течение учебного года"


def _times(count: int) -> str:
    tail = count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14)
    return f"{count} {'раза' if tail else 'раз'}"


def often(recurrence: R, interval: int, count: int | None, least: bool) -> str:
    """«ежегодно», «1 раз в 2 года», «не реже 3 раз в год»."""
    names = PERIODS[recurrence]
    several = interval % 10 in (2, 3, 4) and interval % 100 not in (12, 13, 14)
    period = names[0] if interval == 1 else f"{interval} {names[1] if several else names[2]}"
    if least:
        number = count or 1
        return f"не реже {number} {'раза' if number == 1 else 'раз'} в {period}"
    if interval == 1 and count is None:
        return OFTEN[recurrence]
    return f"{_times(count or 1)} в {period}"


def weekday(day: int, nth: int) -> str:
    """«по понедельникам», «первый понедельник каждого месяца»."""
    if nth:
        return f"{NTH[nth][(day in (3, 5, 6)) + 2 * (day == 7)]} {WEEKDAY[day]} каждого месяца"
    return f"по {WEEKDAYS[day]}"


def due(days: list[DueDay], recurrence: R, relation: str) -> str:
    """«до 15 числа месяца, следующего за отчётным кварталом»."""
    if relation == "results":
        return f"по итогам {RESULTS[recurrence]}"
    spelled = " и ".join(_due(day, recurrence) for day in days)
    if relation == "after" and days[0].month:
        return f"до {spelled} года, следующего за отчётным"
    if relation == "before":
        return f"до {spelled} года, предшествующего планируемому"
    return f"до {spelled}"


def _due(day: DueDay, recurrence: R) -> str:
    if day.month:
        month = OF_MONTH[day.month - 1]
        return f"конца {month}" if day.day < 0 else f"{day.day} {month}"
    period = RESULTS[recurrence]
    match day.place:
        case "after":
            return f"{day.day} числа месяца, следующего за отчётным {REPORTED[recurrence]}"
        case "second":
            return f"{day.day} числа второго месяца, следующего за отчётным {REPORTED[recurrence]}"
        case "third":
            return f"{day.day} числа третьего месяца, следующего за отчётным {REPORTED[recurrence]}"
        case "last" if day.day < 0:
            return f"конца {period}"
        case "last":
            return f"{day.day} числа последнего месяца {period}"
        case "first":
            return f"{day.day} числа первого месяца {period}"
    return "последнего дня месяца" if day.day < 0 else f"{day.day} числа"


def plain(code: str) -> str:
    """«постоянно»."""
    return PLAIN[code]


def relative(words: str, working: bool) -> str:
    """The words as they were written, quoted."""
    return f"по событию{' (рабочие дни)' if working else ''}: «{words}»"
