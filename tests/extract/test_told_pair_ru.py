"""The two sides that one Russian sentence tells in full; other papers of the article are others'.

All texts are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.extract.press_release import extract
from coopplan.extract.ru.told_pair import sides
from coopplan.model.text import Lang

_OTHERS = (
    " Минская область договорилась о связях с Тульской областью. Соглашение о дружбе заключили "
    "также Гомель и Тула.\n"
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Соглашение о торговле подписали Омская область и Республика Коми.",
        "Омская область и Республика Коми на выставке заключили соглашение о торговле.",
        "Омская область подписала соглашение о торговле с Республикой Коми.",
        "Первым стало соглашение о торговле правительства Омской области с Республикой Коми.",
        "Подписано соглашение о торговле между Омской областью и Республикой Коми.",
    ],
)
def test_sides_of_the_first_paper(sentence: str) -> None:
    """Who one sentence joins is the whole of the document, what follows is another's."""
    draft = extract(f"Регионы обменялись документами\n\n{sentence}{_OTHERS}")
    assert draft.parties == ("Омская область", "Республика Коми")


def test_sides_called_so_behind_the_signing() -> None:
    """Whom a sentence calls the sides are they, though the signing stands in another."""
    draft = extract(
        "Омск и Гродно подружились\n\nНа форуме подписано соглашение о сотрудничестве. Его "
        "сторонами стали министерство культуры Омской области и Гродненская область.\n"
    )
    assert draft.parties == ("Министерство культуры Омской области", "Гродненская область")


def test_ended_paper_has_its_sides() -> None:
    """Who ended an agreement with whom is as sure as who signed it."""
    draft = extract(
        "Город ушёл\n\nТомск расторг соглашение о дружбе с Анкарой. Казань дружит с Стамбулом, "
        "Анкарой и Измиром, а Омск — с Турцией.\n"
    )
    assert draft.parties == ("Томск", "Анкара")


def test_nobody_signs_for_other_sides() -> None:
    """Who signed the paper of other sides is no signatory of this one."""
    draft = extract(
        "Области обменялись документами\n\nСоглашение о торговле подписали Омская область и "
        "Республика Коми. На секции соглашение о дружбе подписал глава Шатровского района Егор "
        "Вершинин.\n"
    )
    assert draft.signatories == ()


def test_committee_stands_for_its_region() -> None:
    """An executive committee in the nominative signs for the region that it is named after."""
    draft = extract(
        "Пакет документов на форуме\n\nСоглашение о торговле подписали Гродненский областной "
        f"исполнительный комитет и Пензенская область.{_OTHERS}"
    )
    assert draft.parties == ("Гродненская область", "Пензенская область")


def test_names_without_cases() -> None:
    """Companies behind their legal forms are as sure, but not behind a preposition."""
    both = "ООО «Лензавод» и АО «Тарлес»"
    after = " Директор ЗАО «Сувастрой» рад за соседей по Омской области."
    draft = extract(f"Компании договорились\n\n{both} подписали соглашение о лесе.{after}\n")
    assert draft.parties == ("ООО «Лензавод»", "АО «Тарлес»")
    sentences = sentences_told.read(article(f"Омичи подписали соглашение с {both}."), Lang.RU)
    assert sides(sentences, tuple(sentences)) == []


def test_list_of_three_is_no_pair() -> None:
    """Two members of a longer list are not taken for the whole of it."""
    draft = extract(
        "Регионы подписали соглашение\n\nСоглашение о торговле подписали Омская область, "
        "Томская область и Республика Коми.\n"
    )
    assert set(draft.parties) == {"Омская область", "Томская область", "Республика Коми"}


def test_former_signing_tells_no_sides() -> None:
    """A paper of years before has other sides."""
    draft = extract(
        "Шатровский район подружился с Лугским районом\n\nНа форуме подписано соглашение о "
        "дружбе между Шатровским районом и Лугским районом. Три года назад соглашение заключили "
        "Омская область и Гродненская область.\n"
    )
    assert draft.parties == ("Шатровский район", "Лугский район")
