"""Texts in old code pages, and names of columns with letters of another alphabet."""

from __future__ import annotations

import pytest

from coopplan.errors import BadTableFile
from coopplan.exchange.table.letters import in_one_alphabet
from coopplan.language.codepages import code_page, letters_lost
from coopplan.model.plan_table import Meaning
from tests.exchange.table.making import due, read, titles, who

PLAN = "Номер;Мероприятие;Срок;Исполнитель\n1;Починить шлюз;май 2026 г.;Минтранс\n"


@pytest.mark.parametrize("page", ["cp1251", "cp866", "koi8-r", "iso8859-5"])
@pytest.mark.parametrize("text", [PLAN, PLAN.upper(), PLAN.split("\n", maxsplit=1)[0]])
def test_a_code_page_is_told_by_its_letters(page: str, text: str) -> None:
    assert code_page(text.encode(page)) == page


KAZAKH = "№;Іс-шара;Мерзімі;Орындаушы\n1;Қала күнін өткізу;2026 жылғы мамыр;Мәдениет басқармасы\n"


@pytest.mark.parametrize("page", ["kz1048", "ptcp154"])
def test_a_kazakh_plan_in_an_old_code_page_is_read(page: str) -> None:
    assert code_page(KAZAKH.encode(page)) == page
    made = read(KAZAKH.encode(page))
    assert titles(made) == ["Қала күнін өткізу"]
    assert who(made.measures[0]) == [("Мәдениет басқармасы", None, "lead")]


def test_a_text_whose_letters_were_lost_is_refused() -> None:
    with pytest.raises(BadTableFile) as told:
        read(KAZAKH.encode("cp1251", errors="replace"))
    assert told.value.fields["reason"] == "letters_lost"
    assert told.value.fields["detail"] == "?ала"


@pytest.mark.parametrize(
    "text",
    [
        "№;Мероприятие;Срок\n1;Кто приедет? Гости;2026\n",
        "№;Мероприятие;Ссылка\n1;Открыть сайт;https://example.org/?page=1&q=мост?да\n",
        "№;Мероприятие;Срок\n1;Построить мост через реку;? 2026\n",
        "1;2;3\n" * 4000 + "Что делать?если",
    ],
)
def test_a_question_is_no_lost_letter(text: str) -> None:
    assert letters_lost(text) is None


def test_a_text_without_such_letters_is_of_the_usual_page() -> None:
    assert code_page(b"No;Measure;When\n") == "cp1251"


@pytest.mark.parametrize("page", ["cp1251", "cp866", "koi8-r", "iso8859-5"])
def test_a_plan_in_an_old_code_page_is_read(page: str) -> None:
    made = read(PLAN.encode(page))
    assert titles(made) == ["Починить шлюз"]
    assert who(made.measures[0]) == [("Минтранс", None, "lead")]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Cpoк", "Срок"),
        ("Меpоприятие", "Мероприятие"),
        ("Орындaушы", "Орындаушы"),
        ("Pазмер по ISO", "Размер по ISO"),
        ("Меasure", "Measure"),
        ("GPSник", "GPSник"),
        ("Term", "Term"),
    ],
)
def test_a_word_is_of_one_alphabet_where_its_letters_look_alike(written: str, meant: str) -> None:
    assert in_one_alphabet(written) == meant


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("Cрок", Meaning.DEADLINE),
        ("Дaтa", Meaning.DEADLINE),
        ("Исполнитeль", Meaning.BODIES),
        ("Территория", Meaning.PLACE),
        ("Территория реализации", Meaning.PLACE),
        ("Адрес", Meaning.PLACE),
        ("Өтетін жері", Meaning.PLACE),
        ("Орындалатын орны", Meaning.PLACE),
        ("N°", Meaning.NUMBER),
        ("Nº", Meaning.NUMBER),
        ("Поз.", Meaning.NUMBER),
        ("Территориальный охват", Meaning.OTHER),
        ("Жұмыс орны", Meaning.OTHER),
    ],
)
def test_a_column_is_known_by_its_name(name: str, meaning: Meaning) -> None:
    made = read(f"Мероприятие;{name};Кто отвечает;Когда\nПочинить шлюз;7;Минтранс;2026 год\n")
    assert made.columns[1].meaning is meaning
    assert not made.guessed


def test_a_persons_map_finds_a_name_in_either_alphabet() -> None:
    made = read(
        "Дело;Cмета\nПочинить шлюз;май 2026\n", wishes={"title": "Дело", "deadline": "Смета"}
    )
    assert due(made.measures[0]) == ("month", "2026-05-01", "2026-05-31")
