"""Texts, columns and cells of two languages: each is told in its own, and nothing is told twice."""

from __future__ import annotations

from collections.abc import Sequence
from time import process_time

import pytest

from coopplan.exchange.table.cells import deadline_of
from coopplan.exchange.table.languages import language_told
from coopplan.exchange.table.two_languages import halves_of, section_of
from coopplan.model.plan_table import Meaning, TableDraft
from coopplan.model.text import Lang, LocalText
from tests.exchange.table.making import due, read, word

HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]


def plan(*rows: Sequence[str], head: Sequence[str] = HEAD) -> TableDraft:
    return read(word([head, *rows]))


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Проведение Дней кино", Lang.RU),
        ("Министерство лесного хозяйства", Lang.RU),
        ("Посадить рощу", Lang.RU),
        ("Обмен опытом по охране рек", Lang.RU),
        ("Кино күндерін өткізу", Lang.KK),
        ("Су шаруашылығы министрлігі", Lang.KK),
        ("«Тайқазан» ҰК АҚ", Lang.KK),
        ("Hold a film week", Lang.EN),
        ("Форум", None),
        ("Кездесу", None),
        ("Ярмарка «Қыз Жібек»", None),
        ("АО «Қазақстан темір жолы»", None),
        ("Волжский ауданы", None),
        ("KazMunayGas", None),
        ("Посещение Қорғалжын", None),
        ("12.05.2026", None),
    ],
)
def test_letters_and_words_tell_a_language_or_nothing(text: str, lang: Lang | None) -> None:
    assert language_told(text) is lang


def test_each_text_is_in_its_own_language() -> None:
    made = plan(
        ["1", "Проведение Дней кино", "май 2026 г.", "«Тайқазан» ҰК АҚ"],
        ["2", "Кино күндерін өткізу", "2027 жыл", "Министерство культуры"],
        ["3", "Выпуск альманаха для школ", "2027 г.", "Минкульт"],
    )
    first, second, third = made.measures
    assert (made.lang, first.title.ru, second.title.kk) == (
        Lang.RU,
        "Проведение Дней кино",
        "Кино күндерін өткізу",
    )
    assert first.bodies[0].name == LocalText(kk="«Тайқазан» ҰК АҚ")
    assert second.bodies[0].name == LocalText(ru="Министерство культуры")
    assert third.bodies[0].name == LocalText(ru="Минкульт")


def test_a_text_that_does_not_tell_is_in_the_language_of_its_table() -> None:
    russian = [HEAD, ["1", "Проведение Дней кино", "2026 г.", "Минкульт"]]
    kazakh = [
        ["№", "Іс-шара", "Мерзімі", "Орындаушылар"],
        ["7", "Кітап көрмесін ашу", "2026 ж.", "Театр"],
        ["8", "Кездесу өткізу", "2027 ж.", "Цирк"],
    ]
    document = word_of(russian, kazakh)
    names = [one.bodies[0].name for one in read(document).measures]
    assert names == [LocalText(ru="Минкульт"), LocalText(kk="Театр"), LocalText(kk="Цирк")]


def word_of(*tables: Sequence[Sequence[str]]) -> bytes:
    import docx

    from tests.exchange.table.making import add_table, saved

    document = docx.Document()
    for rows in tables:
        add_table(document, rows)
        document.add_paragraph("")
    return saved(document)


def test_a_few_foreign_titles_do_not_make_a_table_foreign() -> None:
    made = plan(
        ["1", "Форум", "2026 г.", "ТПП"],
        ["2", "Наурыз мерекесі", "2026 г.", "ТПП"],
        ["3", "Ярмарка", "2026 г.", "ТПП"],
    )
    assert [one.title.ru for one in made.measures] == ["Форум", None, "Ярмарка"]


@pytest.mark.parametrize(
    "text",
    [
        "Кітап көрмесін ашу / Открытие выставки книг",
        "Кітап көрмесін ашу\nОткрытие выставки книг для школ",
        "Открытие выставки книг на набережной | Кітап көрмесін ашу",
        "Кітап көрмесін\nашу / Организация и открытие\nвыставки книг",
    ],
)
def test_a_title_in_two_languages_is_one_in_each(text: str) -> None:
    told = plan(["1", text, "2026 г.", "Минкульт"]).measures[0].title
    assert told.kk == "Кітап көрмесін ашу"
    assert told.ru is not None
    assert "выставки книг" in told.ru


@pytest.mark.parametrize(
    "text",
    [
        "Ремонт дорог / мостов",
        "Форум\nЯрмарка",
        "Форум / Кездесу",
        "Обмен 2026/2027 жылы",
        "Создание агентства развития / Invest in Atyrau",
        "Проведение велопробега «Дружба» / Tour of Volga",
        "Кітап көрмесін ашу / Books from Volga",
    ],
)
def test_a_title_that_may_be_one_is_one(text: str) -> None:
    assert halves_of(text) is None


def test_an_english_translation_behind_a_stroke_is_one() -> None:
    told = plan(["1", "Открытие выставки книг / Opening of a book fair", "2026 г.", "Минкульт"])
    assert told.measures[0].title == LocalText(
        ru="Открытие выставки книг", en="Opening of a book fair"
    )


def test_bodies_and_forms_of_a_table_in_two_languages_are_one_each() -> None:
    head = [*HEAD, "Форма завершения"]
    made = plan(
        [
            "1",
            "Кітап көрмесін ашу / Открытие выставки книг",
            "2026 жылғы III тоқсан / III квартал 2026 года",
            "Мәдениет министрлігі; Театр\nМинкульт; Драмтеатр",
            "Ақпарат / Информация",
        ],
        head=head,
    )
    (one,) = made.measures
    names = [body.name for body in one.bodies]
    assert LocalText("Минкульт", "Мәдениет министрлігі") in names
    assert len(names) == 2
    assert one.completion_form == LocalText("Информация", "Ақпарат")
    assert due(one) == ("quarter", "2026-07-01", "2026-09-30")


def test_bodies_of_two_sides_in_a_plan_of_one_language_stay_two() -> None:
    made = plan(["1", "Открытие выставки", "2026 г.", "Минкульт\nМәдениет басқармасы"])
    assert len(made.measures[0].bodies) == 2


def test_a_heading_in_two_languages_keeps_its_number_in_both() -> None:
    told = section_of("2. Мәдениет істері / Сотрудничество в культуре", Lang.RU)
    assert told == LocalText("2. Сотрудничество в культуре", "2. Мәдениет істері")
    assert section_of("2026 год / Сотрудничество", Lang.RU).ru == "2026 год / Сотрудничество"


def test_a_second_column_of_titles_is_the_other_language() -> None:
    head = [
        "№",
        "Наименование мероприятий",
        "Іс-шаралардың атауы",
        "Срок",
        "Мерзімі",
        "Исполнители",
    ]
    made = plan(
        ["1", "Открытие выставки", "Көрмені ашу", "III кв. 2026 г.", "2026 ж. III тоқсан", "ТПП"],
        ["2", "Форум", "Форум", "до конца 2027 г.", "2027 ж. соңына дейін", "ТПП"],
        head=head,
    )
    assert [one.title for one in made.measures] == [
        LocalText("Открытие выставки", "Көрмені ашу"),
        LocalText("Форум", "Форум"),
    ]
    assert [one.note for one in made.measures] == [LocalText(), LocalText()]
    assert [due(one)[2] for one in made.measures] == ["2026-09-30", "2027-12-31"]
    phrases = [one.deadline.deadline.phrase for one in made.measures if one.deadline.deadline]
    assert phrases == ["III кв. 2026 г.", "до конца 2027 г."]
    assert made.columns[2].meaning is Meaning.TITLE


def test_a_second_column_in_the_same_language_goes_into_the_note() -> None:
    head = ["№", "Мероприятие", "Задача", "Срок", "Исполнители"]
    made = plan(["1", "Открытие выставки", "Развитие туризма", "2026 г.", "ТПП"], head=head)
    assert made.measures[0].note.ru == "Задача: Развитие туризма"


@pytest.mark.parametrize(
    "cell", ["2026 жылғы мамыр / июнь 2026 года", "2026 жылғы мамыр\nиюнь 2026 года"]
)
def test_halves_of_a_deadline_that_contradict_are_not_one(cell: str) -> None:
    told = plan(["1", "Открытие выставки", cell, "ТПП"]).measures[0].deadline.deadline
    assert told is not None
    assert "мамыр" in told.phrase
    assert "июнь" in told.phrase


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("мамыр\n2026 /\nмай\n2026", "2026-05-31"),
        ("2026 жылғы\nмамыр\nмай\n2026 года", "2026-05-31"),
        ("2026 жылғы\n5\nмамырға\nдейін\nдо\n5\nмая\n2026\nгода", "2026-05-05"),
    ],
)
def test_halves_of_a_deadline_over_several_lines_say_it_once(cell: str, day: str) -> None:
    (made,) = plan(["1", "Открытие выставки", cell, "ТПП"]).measures
    assert due(made)[2] == day


@pytest.mark.parametrize("lines", [4, 40])
def test_a_text_of_many_lines_is_parted_where_its_language_changes(lines: int) -> None:
    kazakh = [f"Кітап көрмесін ашу {number}" for number in range(lines)]
    russian = [f"Открытие выставки книг {number}" for number in range(lines)]
    told = halves_of("\n".join([*kazakh, "Форум", *russian]))
    assert told is None  # which of the two has «Форум» nobody tells
    halves = halves_of("\n".join([*kazakh, *russian]))
    assert halves is not None
    assert [one.text.count("\n") + 1 for one in halves] == [lines, lines]
    assert [one.lang for one in halves] == [Lang.KK, Lang.RU]
    assert halves_of("\n".join([*kazakh, *russian, *kazakh])) is None


def test_a_long_text_costs_what_its_lines_cost() -> None:
    line = "Открытие выставки книг о реках и озёрах для школ и библиотек области"
    text = "\n".join(f"{line} {number}" for number in range(500))
    begun = process_time()
    assert halves_of(text, expected=True) is None
    assert process_time() - begun < 2


def test_a_deadline_of_many_days_is_read_as_often_as_one_of_two() -> None:
    days = "\n".join(f"{number:02}.08.2027" for number in range(1, 21))
    before = deadline_of.cache_info().misses
    plan(["1", "Открытие выставки", days, "ТПП"])
    assert deadline_of.cache_info().misses - before < 10


def test_what_stands_behind_bodies_in_two_languages_is_in_that_of_its_row() -> None:
    head = ["№", "Мероприятие", "Исполнители", "Соисполнители", "Срок"]
    rows = [
        ["1", "Открытие выставки книг / Кітап көрмесін ашу", "Минкульт", "ТПП", "2026 г."],
        ["2", "Проведение форума", "Минкульт / Мәдениет министрлігі", "Цирк", "2027 г."],
    ]
    names = [body.name for body in plan(*rows, head=head).measures[1].bodies]
    assert names == [LocalText("Минкульт", "Мәдениет министрлігі"), LocalText("Цирк")]
