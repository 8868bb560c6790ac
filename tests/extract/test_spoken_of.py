"""Of which measure of a known agreement a quote speaks, and where nobody can tell."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coopplan.extract.gazetteer import Entry, index, plain
from coopplan.extract.press_release import extract
from coopplan.extract.spoken_of import nearest, others, spoken_of
from coopplan.model.agreement import Agreement
from coopplan.model.codes import AgreementKind, PartyKind
from coopplan.model.measure import Measure
from coopplan.model.party import Party
from coopplan.model.plan import Known, Plan
from coopplan.model.text import Lang, LocalText

TITLES = (
    "Реконструкция трассы Черлак — Железинка",
    "Реконструкция трассы Омск — Павлодар",
    "Запуск пригородного автобуса Омск — Железинка",
    "Строительство элеватора",
)


def _party(code: str, name: str) -> Party:
    return Party(code, PartyKind.REGION, LocalText(ru=name), code=code, country=code[:2])


PLAN = Plan(
    agreement=Agreement(
        "OMS-PAV-2025", AgreementKind.PLAN, LocalText(ru="План"), ("RU-OMS", "KZ-55")
    ),
    known=Known(0, ""),
    parties={
        "RU-OMS": _party("RU-OMS", "Омская область"),
        "KZ-55": _party("KZ-55", "Павлодарская область"),
    },
    voices={},
    sources={},
    measures=tuple(
        Measure(f"OMS-PAV-2025/{number}", number, f"k{number}", LocalText(ru=title), "transport")
        for number, title in enumerate(TITLES, start=1)
    ),
    statements=(),
)
HEAD = "Омская область и Павлодарская область выполняют план на 2025–2027 годы.\n"


def _spoken(sentence: str) -> list[str | None]:
    draft = extract(f"Итоги\n\n{HEAD}{sentence}")
    return spoken_of(PLAN, draft, [None for _ in draft.sides])


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Завершена реконструкция трассы Черлак — Железинка.", 1),
        ("Завершена реконструкция трассы Омск — Павлодар.", 2),
        ("Завершена реконструкция трассы Тара — Седельниково.", None),
        ("Приостановлен запуск пригородного автобуса Омск — Тевриз.", None),
        ("Начато строительство элеватора в Черлаке.", 4),
    ],
)
def test_another_name_is_another_thing(sentence: str, number: int | None) -> None:
    assert _spoken(sentence) == [f"OMS-PAV-2025/{number}" if number else None]


def test_a_text_between_others_speaks_of_no_measure() -> None:
    text = "Тверская область и Гомельская область подписали план. Начато строительство элеватора."
    draft = extract(text)
    linked = [None for _ in draft.sides]
    assert len(others(PLAN, draft, linked)) == 2
    assert [one for one in draft.measures if nearest(PLAN, one)]
    assert set(spoken_of(PLAN, draft, linked)) == {None}


def _sides(*named: str) -> list[str]:
    draft = extract(f"{HEAD}Начато строительство элеватора.")
    entries: list[Entry] = [index(Lang.RU).forms[plain(name)] for name in named]
    draft = replace(draft, parties=named, sides=tuple(entries))
    return others(PLAN, draft, [None for _ in entries])


def test_countries_and_cities_of_the_parties_are_no_others() -> None:
    assert _sides("Омская область", "Казахстан") == []
    assert _sides("Омская область", "Павлодарская область") == []
    assert _sides("Омская область", "Костанайская область") == ["Костанайская область"]
