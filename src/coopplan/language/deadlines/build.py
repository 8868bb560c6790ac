"""What the rules of the languages build: years, units, targets, and deadlines without a day."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from coopplan.language.deadlines import inside as i
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Refused
from coopplan.model.deadline import DeadlineKind, Recurrence

Target = m.In | m.By | m.From | m.Many
Whens = tuple[m.When, ...]
Dues = tuple[m.Due | m.When, ...]


def same(value: Any) -> Any:
    """The value itself."""
    return value


def nothing(*_: Any) -> None:
    """Words that only join others."""


def first_of(one: Any, *_: Any) -> Any:
    """The first of several values that say the same («10 (десяти)»)."""
    return one


def of(build: Any, *places: int) -> Any:
    """What is built of some of a rule's values, by their places."""
    return lambda *values: build(*(values[place] for place in places))


def const(value: Any) -> Any:
    """A rule that always means one thing."""
    return lambda *_: value


def shift_year(shift: int) -> Any:
    """This year 0, the next 1."""
    return lambda *_: m.Year(shift=shift)


def words_year(tens: int, number: int) -> m.Year:
    """«две тысячи двадцать пятый год» from 20 and 5."""
    if number > 9 and tens:
        raise Refused("year_unclear")
    return m.Year(2000 + tens + number)


def day_month(numbers: tuple[int, ...], year: m.Year | None = None) -> m.When:
    """`15.12`, day first."""
    return m.day(numbers[0], numbers[1], year)


def month_year(numbers: tuple[int, ...]) -> m.When:
    """`12.2025`."""
    return m.month(numbers[0], m.plain_year(numbers[1]))


def year_first(build: Any) -> Any:
    """The same unit with its year said first."""
    return lambda year, *values: build(*values, year)


def day_of(month: int, number: int, year: m.Year | None = None) -> m.When:
    """Month first: "December 1, 2025"."""
    return m.day(number, month, year)


def last_unit(build: Any, *numbers: int) -> Any:
    """The last quarter, the last ten days."""
    return lambda *values: build(*numbers, *values)


def bare_year() -> m.When:
    """«до конца года»: the year is not said."""
    return m.When("year")


def bare_school() -> m.When:
    """«в течение учебного года»."""
    return m.When("school")


def part_of(name: str) -> Any:
    """Start, middle or end of a unit."""
    return lambda when: m.part(name, when)


def short_range(first: int, last: int) -> m.In:
    """«2014-15 гг.», "2025-30"."""
    if last <= first % 100:
        raise Refused("reversed_range")
    return j.span(m.year_unit(m.plain_year(first)), m.year_unit(m.Year(first // 100 * 100 + last)))


def unit_range(build: Any) -> Any:
    """«I-II квартал 2025 года»."""

    def made(first: int, last: int, year: m.Year | None = None) -> m.In:
        return j.span(build(first, year), build(last, year))

    return made


def unit_list(build: Any) -> Any:
    """«II, IV кварталы 2025 года»."""

    def made(numbers: tuple[int, ...], year: m.Year | None = None) -> m.Many:
        units = [build(number, year) for number in numbers]
        return j.several(*(m.In(unit, unit) for unit in units))

    return made


def one(value: Any) -> tuple[Any, ...]:
    """A list of one."""
    return (value,)


def more(value: Any, rest: tuple[Any, ...]) -> tuple[Any, ...]:
    """A list grown at the front."""
    return (value, *rest)


def one_sort(whens: Whens) -> None:
    """A list is of units of one sort: "Q4, 2024" is none."""
    if len({when.unit for when in whens}) > 1:
        raise Refused("not_understood")


def unit(when: m.When) -> m.In:
    """Within a unit."""
    return m.In(when, when)


def from_list(whens: Whens) -> m.Many:
    """Several units of one sort: "Q4, 2024" is no list."""
    one_sort(whens)
    return j.several(*(m.In(when, when) for when in whens))


def until(hard: bool | None, whens: Whens) -> m.By | m.Many:
    """Until the end of a unit, or of several."""
    if len(whens) == 1:
        if whens[0].unit == "day" and not whens[0].n:
            raise Refused("not_understood")
        return m.By(whens[0], bool(hard) and whens[0].part not in m.VAGUE)
    one_sort(whens)
    return j.several(*(m.By(when, bool(hard)) for when in whens))


def until_hard(_: bool | None, whens: Whens) -> m.By | m.Many:
    """Until the end, which is included in so many words."""
    return until(True, whens)


def since(when: m.When) -> m.From:
    """From the start of a unit on; «с начала 2025 года» is from its first day."""
    return m.From(when)


def both(one_target: Target, other: Target) -> Target:
    """Two targets or more; a bare year after a day or a quarter is a second year of the same.

    A start and a bound after it are one span: "from April 2025, to be completed by 2029". Each of
    two tasks has its own time, whatever the other's is.
    """
    if one_target.tasked and other.tasked:
        return replace(j.several(one_target, other), tasked=True)
    if isinstance(one_target, m.From) and isinstance(other, m.By):
        first, last = one_target.when, other.when
        if first.year is not None and last.year is not None and j.order(first) < j.order(last):
            return j.span(first, last)
    if of_school := j.of_school_year((*_parts(one_target), *_parts(other))):
        return of_school
    if isinstance(one_target, m.In) and i.is_narrower(one_target, other):
        return i.narrower(one_target, other)
    if isinstance(one_target, m.In) and i.names_its_thing(one_target, other):
        return other
    after = other.parts[0] if isinstance(other, m.Many) else other
    before = one_target.parts[-1] if isinstance(one_target, m.Many) else one_target
    if isinstance(after, m.In) and after.last.unit == "year":
        whole = isinstance(before, m.In) and before.last.unit == "year"
        if not whole:
            raise Refused("not_understood")
    last = after.last if isinstance(after, m.In) else after.when
    if isinstance(before, m.In) and before.last.unit == "year" and last.year is None:
        if (
            before.first != before.last
            or isinstance(other, m.Many)
            or isinstance(one_target, m.Many)
        ):
            raise Refused("not_understood")
        return _in_year(other, before.last.year)
    return j.several(one_target, other)


def whole_year(number: int) -> m.In:
    """«2027 год», a target of its own."""
    return unit(m.year_unit(m.plain_year(number)))


def _in_year(target: Target, year: m.Year | None) -> Target:
    """«2025 год, до 25 декабря»: the year was said first."""
    joined = j.several(m.In(m.When("year", year), m.When("year", year)), *_parts(target))
    return joined.parts[-1]


def _parts(target: Target) -> tuple[m.In | m.By | m.From, ...]:
    return target.parts if isinstance(target, m.Many) else (target,)


def with_until(target: Target, when: m.When) -> m.Many:
    """«2013-2015 годы с перспективой до 2020 года»."""
    return j.several(target, m.By(when))


def stage(_: int, target: Target) -> Target:
    """A stage's number says nothing about time."""
    return target


def plain(kind: DeadlineKind, *flags: str, recurrence: Recurrence = Recurrence.NONE) -> Any:
    """Understood as what it is; the words of an anchor, if any, are kept."""

    def made(*values: Any) -> m.Plain:
        words = [v for v in values if isinstance(v, tuple) and len(v) == 2]
        more_flags = tuple(v for v in values if isinstance(v, str))
        return m.Plain(kind, (*flags, *more_flags), words[-1] if words else None, recurrence)

    return made


def working(*_: Any) -> str:
    """A duration in working days."""
    return "working_days"


def but_not_later(*values: Any) -> m.By:
    """«по мере готовности, но не позднее 1 декабря 2025 года»: the day counts."""
    when = values[-1]
    return m.By(when, True)


def before_unit(when: m.When) -> m.By:
    """«до наступления 2026 года»: kept without a day, since writers mean both ends by it."""
    return m.By(m.part("before", when), False)


def after_unit(when: m.When) -> m.From:
    """«после 1 декабря 2025 года»: from some day after it, which is not told."""
    return m.From(m.part("after", when))


def second_of(_: Any, other: Any, *__: Any) -> Any:
    """The second of two values: «на 5-летний период, с 2016 по 2020 год»."""
    return other


def ranges(spans: tuple[m.In, ...]) -> m.Many:
    """ "2025–2027 and 2028–2030"."""
    if any(item.first == item.last for item in spans):
        raise Refused("not_understood")
    one_sort(tuple(item.last for item in spans))
    return j.several(*spans)


def ongoing_within(plain_core: m.Plain, target: Target) -> m.Plain:
    """«постоянно в течение 2025–2027 годов»."""
    if isinstance(target, m.Many):
        raise Refused("not_understood")
    return replace(plain_core, within=target)


def within_ongoing(target: Target, plain_core: m.Plain) -> m.Plain:
    """«2025–2027 годы, постоянно»."""
    return ongoing_within(plain_core, target)


def tens_and_units(tens: int, units: int) -> int:
    """«сорок пять»."""
    if tens < 20 or tens % 10 or not 1 <= units <= 9:
        raise Refused("not_understood")
    return tens + units


def months_of_year(number: int, year: m.Year) -> m.In:
    """«за 8 месяцев 2017 года»: from January on."""
    return unit(m.first_months(number, year))


def quarters_of_year(number: int, year: m.Year) -> m.In:
    """«за 3 квартала 2025 года»: the first three; the third one is «за 3 квартал»."""
    return months_of_year(3 * number, year)
