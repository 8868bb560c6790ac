"""Titles that the end of a page cut: the rest stands in a row without a №."""

from __future__ import annotations

import docx
import pytest

from coopplan.exchange.table import reading
from coopplan.language import morphology
from coopplan.model.plan_table import Left, RejectReason, RowKind, TableDraft
from tests.exchange.table.making import add_table, of, read, saved, titles, word

HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]
LAST = ["3", "Углубить канал", "2027 г.", "Порт"]


def cut(upper: str, lower: str, *, paged: bool = False) -> TableDraft:
    """The draft of a plan with a title in two rows, in two tables where the page is between."""
    rows = [
        HEAD,
        ["1", "Посадить рощу", "2025 г.", "Минлесхоз"],
        ["2", upper, "май 2026 г.", "Минспорт"],
        ["", lower, "", ""],
        LAST,
    ]
    if not paged:
        return read(word(rows))
    document = docx.Document()
    add_table(document, rows[:3])
    document.add_paragraph("")
    add_table(document, rows[3:])
    return of(reading.read_bytes(saved(document), "plan.docx"))


@pytest.mark.parametrize("paged", [False, True])
@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("Провести регату", "(г. Аксарай)"),
        ("Провести регату с участием клубов", "Атырауской области"),
        ("Провести встречу акимов городов", "Казахстана"),
        ("Провести регату в городе", "Аксарае"),
        ("Открыть филиал клуба", "«Бузан»"),
        ("Открыть филиал ООО", '"Бузан"'),
        ("Обучить не менее", "20 тренеров"),
        ("Обучить тренеров, всего", "20 человек"),
        ("Увеличить число рейсов на", "Волге"),
        ("Провести регату «Большой", "Бузан»"),
        ("Провести регату (этап в городе", "Аксарай)"),
        ('Провести регату "Большой', 'Бузан"'),
        ("Провести регату имени", "Петра Великого"),
        ("Провести регату в г.", "Аксарай"),
        ("Атырау облысының", "Регатасын өткізу"),
        ("Hold a regatta in", "Atyrau Region"),
    ],
)
def test_the_rest_of_a_title_is_no_measure_and_no_section(
    upper: str, lower: str, *, paged: bool
) -> None:
    made = cut(upper, lower, paged=paged)
    assert titles(made) == ["Посадить рощу", f"{upper} {lower}", "Углубить канал"]
    assert made.kinds[RowKind.CONTINUED] == 1
    assert [one.section.ru for one in made.measures] == [None] * 3


def test_what_was_taken_for_the_rest_by_its_own_words_is_told() -> None:
    made = cut("Провести регату с участием клубов", "Атырауской области")
    assert [(one.kind, one.places) for one in made.remarks] == [(Left.CUT, ("4",))]
    assert cut("Увеличить число рейсов на", "Волге").remarks == ()


def test_so_it_is_without_the_dictionary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(morphology, "is_there", lambda: False)
    made = cut("Провести регату с участием клубов", "Атырауской области")
    assert len(made.measures) == 3
    assert cut("Провести регату", "Морской транспорт").kinds[RowKind.SECTION] == 1


@pytest.mark.parametrize(
    ("upper", "section"),
    [
        ("Провести регату", "Транспорт"),
        ("Провести регату", "Морской транспорт"),
        ("Провести регату", "Меры по охране вод"),
        ("Провести регату", "Дни культуры"),
        ("Провести регату", "В области транспорта"),
        ("Провести регату", "2 Транспорт"),
        ("Провести регату", "2027 год"),
        ("Провести регату в 2026 г.", "Транспорт"),
        ("Провести регату с ООО «Клуб «Бузан»", "Транспорт"),
        ('Провести регату с ООО "Клуб "Бузан"', "Транспорт"),
        ("Провести регату.", "Водного транспорта вопросы"),
        ("Open pier A", "Transport"),
        ("Open the check-in", "Transport"),
    ],
)
def test_a_heading_is_one(upper: str, section: str) -> None:
    made = cut(upper, section)
    assert titles(made) == ["Посадить рощу", upper, "Углубить канал"]
    assert made.measures[-1].section.ru == section or made.measures[-1].section.en == section


def test_a_row_of_one_text_that_is_no_rest_is_told() -> None:
    made = cut("Провести регату.", "В её дни открыть выставку лодок.")
    assert len(made.measures) == 4
    assert [(one.kind, one.places) for one in made.remarks] == [(Left.SET_APART, ("4",))]


def test_where_measures_have_no_numbers_a_name_in_quotes_is_a_measure() -> None:
    rows = [
        HEAD,
        ["1", "Посадить рощу", "2025 г.", "Минлесхоз"],
        ["", "Провести регату", "май 2026 г.", "Минспорт"],
        ["", "«Дни реки»", "", ""],
    ]
    assert titles(read(word(rows)))[-1] == "«Дни реки»"


def test_a_row_under_a_heading_goes_on_with_nothing_above_it() -> None:
    rows = [
        HEAD,
        ["1", "Посадить рощу", "2025 г.", "Минлесхоз"],
        ["II. Воды", "", "", ""],
        ["", "«Дни реки»", "", ""],
        LAST,
    ]
    made = read(word(rows, [(2, 0, 2, 3)]))
    assert titles(made) == ["Посадить рощу", "«Дни реки»", "Углубить канал"]
    assert {one.section.ru for one in made.measures[1:]} == {"II. Воды"}


def under(heading: str, row: list[str]) -> TableDraft:
    """The draft of a plan with a row right under a heading that stands over all columns."""
    first = ["1", "Посадить рощу", "2025 г.", "Минлесхоз"]
    rows = [HEAD, ["I. Леса", "", "", ""], first, [heading, "", "", ""], row, LAST]
    return read(word(rows, [(1, 0, 1, 3), (3, 0, 3, 3)]))


@pytest.mark.parametrize(
    "row",
    [
        ["", "дни реки", "2026 г.", "Порт"],
        ["", "дни реки", "2026 г.", ""],
        ["", "дни реки", "", "Порт"],
        ["", "- дни реки", "2026 г.", "Порт"],
    ],
)
def test_a_row_in_small_letters_under_a_heading_is_a_measure_of_that(row: list[str]) -> None:
    made = under("II. Воды", row)
    assert titles(made) == ["Посадить рощу", "дни реки", "Углубить канал"]
    assert [one.section.ru for one in made.measures] == ["I. Леса", "II. Воды", "II. Воды"]
    assert "5" in next(one.places for one in made.remarks if one.kind is Left.SET_APART)


@pytest.mark.parametrize("row", [["", "в том числе", "", ""], ["", "", "2026 г.", "Порт"]])
def test_one_that_says_too_little_is_rejected_there(row: list[str]) -> None:
    made = under("II. Воды", row)
    assert titles(made) == ["Посадить рощу", "Углубить канал"]
    assert [(one.row, one.reason) for one in made.rejected] == [(5, RejectReason.NO_TITLE)]


def test_a_heading_said_again_on_a_new_page_parts_nothing() -> None:
    made = under("I. Леса", ["", "и сад", "", "Порт"])
    assert titles(made) == ["Посадить рощу и сад", "Углубить канал"]


def below(upper: list[str], lower: list[str], who: str = "Минкино") -> TableDraft:
    """The draft of a plan with a row without a № under one that has one; ``who`` of the last."""
    first = ["1", "Посадить рощу", "2025 г.", "Минлесхоз"]
    return read(word([HEAD, first, ["2", *upper], ["", *lower], ["3", "Кино", "", who]]))


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        (["Обучить тренеров", "до 9 мая", "Минспорт Атырауской"], ["Аксая", "2026 г.", "области"]),
        (["Обучить тренеров", "", "Министерство"], ["Волги", "", "спорта"]),
        (["Обучить тренеров", "2026 г.", "Минспорт и"], ["Аксая", "", "Минприроды"]),
        (["Обучить тренеров", "2026 г.", "Минспорт,"], ["Аксая", "", "Порт"]),
        (["Обучить тренеров", "до 9 мая", "Минспорт"], ["Атырауской области", "2026 г.", ""]),
        (
            ["Регата өткізу", "2026 жылғы", "Атырау облысының"],
            ["Орал", "1 мамырға дейін", "басқармасы"],
        ),
        (["Hold a regatta", "by 9 May", "Ministry of"], ["Aksai Bay", "2026", "Sport"]),
    ],
)
def test_a_row_that_a_page_cut_goes_on_with_the_one_above(
    upper: list[str], lower: list[str]
) -> None:
    made = below(upper, lower, "то же")
    _, second, last = made.measures
    assert titles(made)[1] == f"{upper[0]} {lower[0]}"
    assert second.rows == (3, 4)
    assert last.bodies == second.bodies
    assert second.deadline.deadline is None or second.deadline.deadline.is_read
    assert [(one.kind, one.places) for one in made.remarks] == [(Left.CUT, ("4",))]


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        (["Обучить тренеров", "май 2026 г.", "Минспорт"], ["Гонка", "2027 г.", "Порт"]),
        (["Обучить тренеров", "май 2026 г.", "Минспорт"], ["Гонка", "май 2026 г.", "Минспорт"]),
        (["Обучить тренеров", "2026 г.", "Минспорт"], ["Аксая берега чистить", "2027 г.", "Порт"]),
        (["Обучить тренеров", "2026 г.", "Минспорт"], ["Аксая берега чистить", "", "Порт"]),
    ],
)
def test_one_whose_cells_are_whole_is_a_measure(upper: list[str], lower: list[str]) -> None:
    made = below(upper, lower)
    assert titles(made) == ["Посадить рощу", upper[0], lower[0], "Кино"]
    assert made.remarks == ()


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        (["Обучить тренеров", "до 9 мая", "Минспорт"], ["Гонка", "2026 г.", ""]),
        (["Обучить тренеров", "до 9 мая", "Минспорт"], ["Гонка", "2026 г.", "Порт"]),
        (["Обучить тренеров", "до 9 мая", "Минспорт,"], ["Порту чистить ил", "2026 г.", "Порт"]),
        (["Обучить тренеров", "май 2026 г.", "Минспорт"], ["Гонка", "май 2027 г.", "горожане"]),
    ],
)
def test_one_that_may_be_cut_is_told(upper: list[str], lower: list[str]) -> None:
    made = below(upper, lower)
    assert titles(made) == ["Посадить рощу", upper[0], lower[0], "Кино"]
    assert [(one.kind, one.places) for one in made.remarks] == [(Left.SET_APART, ("4",))]


@pytest.mark.parametrize(
    "rest", ["(протяжённость 90 км) с остановкой в Аксарае", "(Аксарай – Атырау)", "на 90 км"]
)
def test_the_rest_of_a_title_may_stand_beside_one_more_body(rest: str) -> None:
    rows = [HEAD, ["2", "Открыть рейс", "май 2026 г.", "Минтранс"], ["", rest, "", "Порт"], LAST]
    made = read(word(rows))
    assert titles(made)[0] == f"Открыть рейс {rest}"
    assert len(made.measures) == 2


def test_a_number_in_brackets_before_a_title_is_no_rest_of_a_sentence() -> None:
    rows = [HEAD, ["2", "Открыть рейс", "май 2026 г.", "Минтранс"]]
    rows += [["", "(2) Открыть порт", "июнь 2026 г.", "Порт"], LAST]
    assert "(2) Открыть порт" in titles(read(word(rows)))


def test_a_title_in_brackets_with_its_own_deadline_and_bodies_is_told_apart() -> None:
    rows = [HEAD, ["2", "Открыть рейс", "май 2026 г.", "Минтранс"]]
    rows += [["", "(Аксарай) Открыть порт", "июнь 2026 г.", "Минспорт"], LAST]
    made = read(word(rows))
    assert [one.kind for one in made.remarks] == [Left.SET_APART]
