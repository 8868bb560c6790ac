"""Whole names of Russian sides, and what only looks like a side: tellers, venues, other papers.

All texts and all whom they name are invented; each way stands beside a near one that means another.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.extract.gazetteer import Entry
from coopplan.extract.mention import Mention
from coopplan.extract.press_release import extract
from coopplan.extract.ru import said_names
from coopplan.model.text import Lang


def _sides(text: str) -> list[str]:
    return sorted(extract(f"{text}\n", lang=Lang.RU).parties)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("акционерным обществом «Ромашка»", "Акционерное общество «Ромашка»"),
        (
            "акционерным обществом «Национальная компания «Ромашка»",
            "Акционерное общество «Национальная компания «Ромашка»",
        ),
        (
            "обществом с ограниченной ответственностью «Ромашка»",
            "Общество с ограниченной ответственностью «Ромашка»",
        ),
        ("компанией «Ромашка»", "Ромашка"),
        ("Тарской городской общиной", "Тарская городская община"),
        ("Тарской сельской территориальной общиной", "Тарская сельская территориальная община"),
        ("Зелёным городком", "Зелёный городок"),
        ("Омским университетом Рождественского", "Омский университет Рождественского"),
        ("СО РАН", "СО РАН"),
        ("компанией «Национальный оператор «Ромашка»", "Национальный оператор «Ромашка»"),
    ],
)
def test_a_side_is_called_by_its_whole_name(said: str, name: str) -> None:
    text = f"Томск подписал соглашение с {said}. Документ рассчитан на три года."
    assert _sides(text) == sorted(["Томск", name])


def test_the_surname_of_an_officer_is_no_part_of_his_school() -> None:
    text = "Соглашение Томска с вузом готовили у ректора Омского университета Рождественского."
    assert "Омский университет Рождественского" not in _sides(text)


def test_brackets_only_say_where_a_side_lies() -> None:
    text = (
        "Сегодня между Тарской городской общиной (Омская область, Россия) и городом Экибастузом "
        "(Павлодарская область, Казахстан) подписано соглашение о дружбе."
    )
    assert _sides(text) == ["Тарская городская община", "Экибастуз"]


@pytest.mark.parametrize(
    "source",
    [
        "передаёт телеканал «Заря 24»",
        "сообщает газета «Заря»",
        "узнала «Заря» в министерстве финансов Омской области",
    ],
)
def test_who_tells_the_news_is_no_side(source: str) -> None:
    text = f"Омская область подписала меморандум с двумя заводами, {source}. Заводы купят хлеб."
    assert not [one for one in _sides(text) if "аря" in one or "инистерств" in one]


def test_a_body_that_also_signs_is_a_side_whoever_tells_it() -> None:
    text = (
        "Министерство спорта Омской области и компания «Лён» подписали меморандум, сообщили в "
        "министерстве спорта Омской области."
    )
    assert _sides(text) == ["Лён", "Министерство спорта Омской области"]


def test_where_a_governor_comes_from_is_not_his_region() -> None:
    text = (
        "С двумя бумагами возвращается из Томска губернатор Олег Лыткин. Он поставил подпись под "
        "соглашением Омской области с Павлодарской областью."
    )
    got = extract(f"{text}\n", lang=Lang.RU)
    assert [(one.name, one.party) for one in got.signatories] == [("Олег Лыткин", "Омская область")]
    assert sorted(got.parties) == ["Омская область", "Павлодарская область"]


def test_a_further_paper_told_by_and_has_other_sides() -> None:
    text = (
        "Омск и Павлодар подписали соглашение о побратимстве\n\nДва города, Омск и Павлодар, стали "
        "побратимами. Соглашение об этом подписано в Таре. Там же появилось и соглашение о "
        "сотрудничестве между Алтайским краем и областью Абай."
    )
    assert _sides(text) == ["Омск", "Павлодар"]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            (
                "Москва и Пекин подписали соглашение о сотрудничестве. Документ подписали министр "
                "энергетики России Иван Орлов и министр энергетики Китая Ли Вэй."
            ),
            ["Китай", "Россия"],
        ),
        (
            (
                "Астана и Ташкент подписали договор о границе. Казахстан и Узбекистан намерены "
                "построить мост."
            ),
            ["Казахстан", "Узбекистан"],
        ),
        (
            (
                "Омск и Павлодар подписали соглашение. Документ подписали губернатор Омской "
                "области Олег Лыткин и аким Павлодарской области Марат Омаров."
            ),
            ["Омская область", "Павлодарская область"],
        ),
        (
            (
                "Минск и Баку стали побратимами. Соглашение подписали мэры. Беларусь и Азербайджан "
                "сотрудничают давно."
            ),
            ["Баку", "Минск"],
        ),
        (
            (
                "Омск и Павлодар подписали соглашение о побратимстве. Омская и Павлодарская "
                "области торгуют давно."
            ),
            ["Омск", "Павлодар"],
        ),
    ],
)
def test_cities_may_stand_for_what_they_are_centres_of(text: str, sides: list[str]) -> None:
    assert _sides(text) == sides


def test_a_ministry_is_called_by_its_full_name() -> None:
    text = (
        "Минздравы Узбекистана и Казахстана подписали план\n\nМинистр здравоохранения Республики "
        "Узбекистан Асан Каримов встретился с коллегой. Подписан план на два года. Его стороны — "
        "Министерство здравоохранения Республики Узбекистан и Министерство здравоохранения "
        "Республики Казахстан."
    )
    assert _sides(text) == [
        "Министерство здравоохранения Республики Казахстан",
        "Министерство здравоохранения Республики Узбекистан",
    ]
    text = (
        "Минздравы Узбекистана и Казахстана подписали план. Его поддержало Министерство "
        "культуры Республики Казахстан."
    )
    assert _sides(text) == ["Минздрав Казахстана", "Минздрав Узбекистана"]


def test_a_paper_of_so_many_sides_has_those_of_the_sentence_that_names_so_many() -> None:
    text = (
        "Города за одним столом\n\nДружба закреплена четырёхсторонним соглашением. Идею мэра Омска "
        "Олега Лыткина поддержали мэр Томска Пётр Горин и руководители двух городов Казахстана: "
        "Асан Усенов (Павлодар) и Марат Омаров (Экибастуз). В Таре откроют выставку."
    )
    assert _sides(text) == ["Омск", "Павлодар", "Томск", "Экибастуз"]
    assert len(_sides(text.replace("четырёхсторонним ", "трёхсторонним "))) < 4


def test_the_side_of_a_government_is_the_state() -> None:
    text = (
        "Азербайджан и компания «Заря» подписали договор. Со стороны правительства документ "
        "подписал Рашад Мамедов, со стороны компании — Иван Котов."
    )
    got = extract(f"{text}\n", lang=Lang.RU).signatories
    assert {one.name: one.party for one in got} == {
        "Рашад Мамедов": "Азербайджан",
        "Иван Котов": "Заря",
    }


@pytest.mark.parametrize(
    ("then", "signers"),
    [
        ("Подписи тогда ставили Иван Орлов и Егор Рябов.", ["Олег Лыткин", "Пётр Горин"]),
        ("Подписи под ним поставили также министры Иван Орлов и Егор Рябов.", None),
    ],
)
def test_who_signed_back_then_did_not_sign_now(then: str, signers: list[str] | None) -> None:
    text = (
        "Договор подписали губернатор Омской области Олег Лыткин и губернатор Томской области Пётр "
        f"Горин. Впервые такой договор появился в июле 2004 года. {then}"
    )
    got = sorted(one.name for one in extract(f"{text}\n", lang=Lang.RU).signatories)
    assert (got == signers) if signers else ("Иван Орлов" in got)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            (
                "У Омского университета новый партнёр – Тарский техникум. Находится он в городе "
                "Баянаул. Подписана дорожная карта."
            ),
            ["Омский университет", "Тарский техникум"],
        ),
        (
            "Партнёром Омской области стала корпорация «Лён». Стороны подписали меморандум в Таре.",
            ["Лён", "Омская область"],
        ),
        (
            "Филиал ОМГУ подписал договор с Тарским техникумом.",
            ["Тарский техникум", "Филиал ОМГУ"],
        ),
    ],
)
def test_a_new_partner_is_a_side_and_where_it_lies_is_none(text: str, sides: list[str]) -> None:
    assert _sides(text) == sides


@pytest.mark.parametrize(
    ("read", "text", "name"),
    [
        ("Кирумы", "Мэр Кирумы рад. Кирума ждёт гостей.", "Кирума"),
        ("Кирумы", "Мэр Кирумы рад. Город ждёт гостей.", "Кирумы"),
        ("Йорка", "Мэр Йорка рад. Йорк ждёт гостей.", "Йорк"),
        ("Йорк", "Мэр Йорка рад. Город ждёт гостей.", "Йорк"),
    ],
)
def test_a_town_of_no_list_is_called_as_the_text_has_its_nominative(
    read: str, text: str, name: str
) -> None:
    town = Mention(Entry("c", "", read, "", ""), 0, len(read), read)
    told = sentences_told.read(article(f"{text}\n"), Lang.RU)
    assert [one.name for one in said_names.called([town], told)] == [name]


def test_what_a_mayor_supports_makes_no_partner() -> None:
    text = "Партнёром фестиваля стал банк «Лён». Омск и Томск подписали соглашение о дружбе."
    assert _sides(text) == ["Омск", "Томск"]
