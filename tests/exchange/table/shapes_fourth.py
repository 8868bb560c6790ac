"""A fourth set of plans, made when the reader could read the first three: what stands in them."""

from __future__ import annotations

from tests.exchange.table.making import sheet, word
from tests.exchange.table.shaped import M, Shape


def decisions() -> bytes:
    """Decisions of a commission."""
    return word(
        [
            ["№", "Решение", "Ответственные", "Срок"],
            ["1", "Согласовать маршрут автобуса", "Минтранс", "до 1 июня 2026 г."],
            ["2", "Подготовить проект меморандума", "Минюст", "IV квартал 2026 г."],
        ]
    )


def events_with_guests() -> bytes:
    """Events with those who take part and a place."""
    return word(
        [
            ["Наименование", "Период проведения", "Место проведения", "Участники",
             "Ответственный"],
            ["Фестиваль кухни", "август 2026 г.", "Парк", "рестораны обеих областей", "Минторг"],
        ]
    )  # fmt: skip


def short_kazakh() -> bytes:
    """A short Kazakh table with numbers and points."""
    return word(
        [
            ["№", "Шаралар", "Мерзімі", "Орындаушы"],
            ["1.", "Жәрмеңке ұйымдастыру", "2026 жылғы қыркүйек", "Сауда басқармасы"],
            ["2.", "Сайтты жаңарту", "тоқсан сайын", "Цифрландыру басқармасы"],
        ]
    )


def milestones() -> bytes:
    """An English tracker."""
    return sheet(
        [
            ["Milestone", "Target date", "Owner", "Status"],
            ["Sign customs protocol", "30 Sep 2026", "Customs Service", "on track"],
            ["Launch ferry", "Q2 2027", "Port Authority", "at risk"],
        ]
    )


def instruction_points() -> bytes:
    """Points of an instruction under control."""
    return word(
        [
            ["Пункт", "Содержание", "Исполнитель", "Контрольный срок"],
            ["3.1", "Утвердить перечень пунктов пропуска", "Минтранс", "01.03.2026"],
            ["3.2", "Доложить о загрузке", "Таможня", "ежемесячно"],
        ]
    )


def year_in_the_name() -> bytes:
    """The year stands in the name of the column alone."""
    return sheet(
        [
            ["№", "Мероприятие", "Срок исполнения в 2026 г.", "Исполнитель"],
            [1, "Провести смотр", "март", "Минкультуры"],
            [2, "Провести слёт", "II квартал", "Минмолодёжи"],
        ]
    )


def begin_end_below() -> bytes:
    """Under the deadline's name stand those of its beginning and its end."""
    return word(
        [
            ["№", "Мероприятие", "Срок реализации", "", "Исполнитель"],
            ["", "", "начало", "окончание", ""],
            ["1", "Построить пирс", "01.04.2026", "30.11.2026", "Минтранс"],
        ],
        [(0, 2, 0, 3), (0, 0, 1, 0), (0, 1, 1, 1), (0, 4, 1, 4)],
    )


def quoted_names() -> bytes:
    """Bodies with quotes and commas in their names, on several lines."""
    return word(
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["1", "Провести форум", "2026 год",
             'ГАУ "Центр развития",\nООО «Порт, Склад и Ко»,\nТПП Атырауской области'],
        ]
    )  # fmt: skip


def _m(title: str, no: str | None, due: str, *who: str, section: str = "") -> M:
    return M(title, no, section, due, who)


SHAPES = (
    Shape("decisions", decisions, (
        _m("Согласовать маршрут автобуса", "1", "by_date ..2026-06-01", "Минтранс"),
        _m("Подготовить проект меморандума", "2", "quarter 2026-10-01..2026-12-31", "Минюст"),
    )),
    Shape("events_with_guests", events_with_guests, (
        _m("Фестиваль кухни", None, "month 2026-08-01..2026-08-31", "~рестораны обеих областей",
           "Минторг"),
    )),
    Shape("short_kazakh", short_kazakh, (
        _m("Жәрмеңке ұйымдастыру", "1", "month 2026-09-01..2026-09-30", "Сауда басқармасы"),
        _m("Сайтты жаңарту", "2", "recurring", "Цифрландыру басқармасы"),
    )),
    Shape("milestones", milestones, (
        _m("Sign customs protocol", None, "day 2026-09-30..2026-09-30", "Customs Service"),
        _m("Launch ferry", None, "quarter 2027-04-01..2027-06-30", "Port Authority"),
    )),
    Shape("instruction_points", instruction_points, (
        _m("Утвердить перечень пунктов пропуска", "3.1", "day 2026-03-01..2026-03-01",
           "Минтранс"),
        _m("Доложить о загрузке", "3.2", "recurring", "Таможня"),
    )),
    Shape("year_in_the_name", year_in_the_name, (
        _m("Провести смотр", "1", "month 2026-03-01..2026-03-31", "Минкультуры"),
        _m("Провести слёт", "2", "quarter 2026-04-01..2026-06-30", "Минмолодёжи"),
    )),
    Shape("begin_end_below", begin_end_below, (
        _m("Построить пирс", "1", "range 2026-04-01..2026-11-30", "Минтранс"),
    )),
    Shape("quoted_names", quoted_names, (
        _m("Провести форум", "1", "year 2026-01-01..2026-12-31", 'ГАУ "Центр развития"',
           "ООО «Порт, Склад и Ко»", "ТПП Атырауской области/KZ"),
    )),
)  # fmt: skip
