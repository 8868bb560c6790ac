"""Names of bodies by their case, with the dictionary of forms and without it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from coopplan.exchange.table.cases import is_governed, is_nominative, nominative
from coopplan.language import morphology
from coopplan.model.plan_table import Left
from tests.exchange.table.making import read, who, word

pytest.importorskip("pymorphy3")


@pytest.mark.parametrize(
    ("bent", "straight"),
    [
        ("операторами связи", "операторы связи"),
        ("заинтересованными органами", "заинтересованные органы"),
        ("фермерскими хозяйствами", "фермерские хозяйства"),
        ("учебными заведениями", "учебные заведения"),
        ("транспортными компаниями", "транспортные компании"),
        ("владельцами судов", "владельцы судов"),
        ("музеями", "музеи"),
        ("городами", "города"),
        ("Атырауским портом", "Атырауский порт"),
        ("санаторием", "санаторий"),
        ("казначейством", "казначейство"),
        ("ветеринарной лабораторией", "ветеринарная лаборатория"),
        ("пограничной службой", "пограничная служба"),
        ("больницей", "больница"),
        ("Минкультуры", "Минкультуры"),
        ("Ростелекомом", "Ростелеком"),
        ("волонтёрами", "волонтёры"),
        ("волонтерами", "волонтеры"),
        ("научным центром", "научный центр"),
        ("речным вокзалом", "речной вокзал"),
        ("торговым домом", "торговый дом"),
        ("народным ансамблем", "народный ансамбль"),
        ("учёным советом", "учёный совет"),
        ("учителями", "учителя"),
        ("цехами", "цеха"),
        ("людьми", "люди"),
        ("акиматами районов", "акиматы районов"),
        ("Горакиматом", "Горакимат"),
        ("РосМорПортом", "РосМорПорт"),
        ("управлением делами и кадрами", "управление делами и кадрами"),
        ("АО «Порт»", "АО «Порт»"),
    ],
)
def test_a_name_in_the_instrumental_is_told_in_the_nominative(bent: str, straight: str) -> None:
    assert nominative(bent) == straight


@pytest.mark.parametrize(
    "name",
    [
        "Ростелеком",
        "Астраханьстрой",
        "Лицей № 1",
        "Областной отдел",
        "Морской порт",
        "Донским театром",
        "судами",
        "Казахтелеком",
        "Ивановым А.Б.",
        "казахстанской стороной",
        "ним",
    ],
)
def test_what_is_not_certain_is_told_in_no_case(name: str) -> None:
    assert nominative(name) is None


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Флот области", True),
        ("Атырауский порт", True),
        ("Управление связи", True),
        ("палата", True),
        ("Морской вокзал", True),
        ("кафедра экологии", True),
        ("вузы края", True),
        ("Минсвязи", True),
        ("морской службы", False),
        ("станции", False),
        ("порта", False),
        ("занятости", False),
        ("служб спасения", False),
        ("учреждений", False),
        ("природных ресурсов", False),
    ],
)
def test_whether_a_name_stands_in_the_nominative(name: str, *, told: bool) -> None:
    assert is_nominative(name) is told


@pytest.mark.parametrize("name", ["дорог", "женщин", "ЖКХ", "ремёсел края"])
def test_what_may_be_a_genitive_is_doubted(name: str) -> None:
    assert not is_nominative(name, doubted=True)


@pytest.mark.parametrize("name", ["МЧС", "МВД России", "АО «Порт»"])
def test_what_is_known_as_a_body_is_not_doubted(name: str) -> None:
    assert is_nominative(name, doubted=True)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("управлением делами", True),
        ("комитетом по связям с прессой", True),
        ("инспекцией по надзору за судами", True),
        ("управлением транспорта и ЖКХ", False),
        ("учебным центром", False),
    ],
)
def test_whether_the_head_governs_an_instrumental(name: str, *, told: bool) -> None:
    assert is_governed(name) is told


def test_the_dictionary_is_loaded_only_for_names_that_are_joined(tmp_path: Path) -> None:
    for cell, loaded in (("Минтранс, Флот", False), ("Минтранс и Флот", True)):
        path = tmp_path / "plan.csv"
        path.write_text(f"№;Мероприятие;Исполнители\n1;Смотр лодок;{cell}\n", encoding="utf-8")
        code = (
            "import sys\n"
            "from coopplan.exchange.table.draft import draft\n"
            "from coopplan.exchange.table.reading import read\n"
            "draft(read(sys.argv[1]))\n"
            "print('pymorphy3' in sys.modules)"
        )
        told = subprocess.run(
            [sys.executable, "-c", code, path],
            env={"PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        assert told.stdout.strip() == str(loaded)


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An installation without the dictionary."""
    monkeypatch.setitem(sys.modules, "pymorphy3", None)
    morphology.is_there.cache_clear()
    yield
    morphology.is_there.cache_clear()


@pytest.mark.usefixtures("bare")
def test_without_the_dictionary_names_stay_whole_and_a_person_is_told() -> None:
    rows = [
        ["№", "Мероприятие", "Исполнители"],
        ["1", "Смотр лодок", "Минтранс совместно с Морской палатой"],
        ["2", "Смотр сетей", "Управление связи и вузы края"],
        ["3", "Смотр барж", "Минтранс, АО «Порт»"],
    ]
    made = read(word(rows))
    assert [name for one in made.measures for name, _, _ in who(one)] == [
        "Минтранс совместно с Морской палатой",
        "Управление связи и вузы края",
        "Минтранс",
        "АО «Порт»",
    ]
    told = [(one.kind, one.places) for one in made.remarks]
    assert told == [(Left.NO_DICTIONARY, ("2", "3"))]
