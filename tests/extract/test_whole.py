"""A measure is quoted from the first word of its first noun on, whatever the weights cut off."""

from __future__ import annotations

import pytest

from coopplan.extract.en import whole as whole_en
from coopplan.extract.press_release import extract
from coopplan.extract.ru import whole as whole_ru
from coopplan.model.text import Lang


@pytest.mark.parametrize(
    ("text", "quote", "whole"),
    [
        ("Первую бизнес-миссию проведут в мае", "бизнес-миссию проведут", "Первую"),
        ("По заказу завода строится баржа", "завода строится баржа", "По"),
        ("Уже введён в эксплуатацию склад", "эксплуатацию склад построен", "введён"),
        ("Форум Ясного и Тихого откроется", "Тихого откроется", "Форум"),
        ("Пройдут научные и спортивные встречи", "спортивные встречи", "спортивные"),
        ("Научные и спортивные встречи пройдут", "спортивные встречи пройдут", "Научные"),
        ("Обсуждается вопрос открытия моста", "открытия моста", "открытия"),
        ("Речь идёт о запуске рейса, он нужен", "запуске рейса, он нужен", "запуске"),
        ("Порт больше не останется без причала", "останется без", "не"),
        ("Осенью в 2031 году откроют мост", "2031 году откроют", "в"),
        ("Стороны будут строить мост", "строить мост", "строить"),
        ("Договор, завода открытие пройдёт", "завода открытие пройдёт", "завода"),
    ],
)
def test_russian_words_that_belong_to_the_first_noun(text: str, quote: str, whole: str) -> None:
    begin = text.index(quote.split()[0])
    made = f"{text[:begin]}{quote}"
    start = whole_ru.start(made, begin, len(made))
    assert made[start:].split()[0] == whole


@pytest.mark.parametrize(
    ("text", "quote", "whole"),
    [
        ("The Forum of Towns will be held in May", "of Towns", "The"),
        ("Work on the bridge has begun", "the bridge", "Work"),
        ("In April a joint show was held", "joint show", "a"),
        ("Under the plan Omsk masters will mend the boats", "Omsk", "Omsk"),
        ("He said that common rooms will be made", "common", "common"),
        ("The towns agreed to open shops", "open", "open"),
        ("The towns will each name a body", "each", "each"),
        ("The map prescribes digging two canals by May", "digging", "digging"),
        ("The towns will not close schools", "close", "will"),
        ("Schools open, new boats are built", "boats", "new"),
    ],
)
def test_english_words_of_a_subject(text: str, quote: str, whole: str) -> None:
    start = whole_en.start(text, text.index(quote), len(text))
    assert text[start:].split()[0] == whole


def test_nothing_is_taken_from_the_measure_before() -> None:
    text = "Первую ярмарку проведут"
    assert whole_ru.start(text, 7, len(text), 7) == 7
    assert whole_en.start("The fair of towns will be held", 9, 30, 9) == 9


def test_a_measure_is_called_without_the_words_of_its_status() -> None:
    found = extract(
        "Соседи подписали план\n\nСтороны подписали план на 2031–2033 годы. На верфях Ясного по "
        "заказу предприятия из Тихого строится земснаряд и 4 буксира.",
        Lang.RU,
    ).measures
    assert [one.title for one in found] == ["Земснаряд и 4 буксира"]


@pytest.mark.parametrize(
    ("text", "quote", "last"),
    [
        ("Построят дома речных, морских и торговых служб", "Построят дома речных", "служб"),
        ("Построят причал речной службы", "Построят причал речной", "службы"),
        ("Построят новый, пока закрыт мост", "Построят новый", "новый"),
        ("Закроют старое и откроют новый мост", "Закроют старое", "старое"),
    ],
)
def test_no_russian_measure_ends_before_its_noun(text: str, quote: str, last: str) -> None:
    assert text[: whole_ru.end(text, 0, len(quote))].split()[-1] == last


@pytest.mark.parametrize(
    ("text", "quote", "last"),
    [
        ("open a shop in those towns", "open a shop in those", "shop"),
        ("the masters will be drawn in.", "the masters will be drawn in", "in"),
        ("boats of bureaus such as these", "boats of bureaus such", "bureaus"),
    ],
)
def test_no_english_measure_ends_with_what_leads_on(text: str, quote: str, last: str) -> None:
    assert text[: whole_en.end(text, 0, len(quote))].split()[-1] == last


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        (
            "Construction of the Orsk border crossing has begun.",
            "Construction of the Orsk border",
            "",
        ),
        ("Opening of a house is under discussion, he said", "Opening of a house", ", he said"),
        (
            "Repair of the road is important for all.",
            "Repair of the road",
            " is important for all.",
        ),
        ("They said that the bridge has begun.", "the bridge", " has begun."),
    ],
)
def test_an_english_deed_goes_on_to_how_far_it_is(text: str, cut: str, whole: str) -> None:
    begin = text.index(cut)
    rest = text[whole_en.end(text, begin, begin + len(cut)) :]
    assert rest.removesuffix(".") == whole.removesuffix(".")


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Opening of a trade house is under discussion.", "Opening of a trade house"),
        ("Repair of the Orsk–Tornio road was completed.", "Repair of the Orsk–Tornio road"),
        (
            "Construction of the Orsk border crossing has begun.",
            "Construction of the Orsk border crossing",
        ),
    ],
)
def test_an_english_title_tells_no_status(sentence: str, title: str) -> None:
    text = (
        f"Orsk and Tornio sign a plan\n\nThe mayors of Orsk and Tornio signed a plan. {sentence}\n"
    )
    assert title in [one.title for one in extract(text, Lang.EN).measures]
